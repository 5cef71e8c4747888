// Which of PCRE2's three libraries is meant has to be said before its header.
#pragma once
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
