/// How the page looks; a constant, so that the page's policy can let it in by its hash.
enum PageStyle {
  /// The SHA-256 of ``text``, as a policy writes it.
  static let hash = "sha256-1tJ/XXUYbj8ZS4AtfKilcRhVGVrzrNImKNlYCaKQfjQ="

  /// The style sheet.
  static let text = """
    :root {
      --ground: #fff; --text: #1c2128; --muted: #59636e; --line: #d5dbe1; --soft: #f4f6f8; --link: #0b57a4;
      --squash: #2166ac; --merge: #d17b00; --rebase: #16866a; --direct: #b3243f; --revert: #8257b3;
      --release: #8b949e; --initial: #2d333b; --bad: #b3243f; --warn: #b36b00; --none: #98a2ad; --good: #16866a;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --ground: #12161c; --text: #e3e8ee; --muted: #9aa5b1; --line: #333b45; --soft: #1b2129; --link: #79b4f2;
        --squash: #5a9de0; --merge: #eea43a; --rebase: #3dbd95; --direct: #f0718c; --revert: #b592e6;
        --release: #76818d; --initial: #dfe4ea; --bad: #f0718c; --warn: #eea43a; --none: #76818d; --good: #3dbd95;
      }
    }
    * { box-sizing: border-box; }
    html { color-scheme: light dark; }
    body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
    main, footer { max-width: 1100px; margin: 0 auto; padding: 0 20px; }
    header { margin: 32px 0 8px; }
    header p, figcaption p, footer, small, caption, dt { color: var(--muted); }
    header p, figcaption p { margin: 0; }
    footer { font-size: 14px; padding-bottom: 32px; }
    h1 { font-size: 28px; line-height: 1.2; margin: 0; overflow-wrap: anywhere; }
    h2 { font-size: 21px; line-height: 1.3; margin: 40px 0 12px; }
    h3 { font-size: 16px; margin: 0; }
    section > p { max-width: 75ch; margin: 0 0 10px; }
    a { color: var(--link); }
    a:not(:hover) { text-decoration-thickness: 1px; text-underline-offset: 2px; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    .skip { position: absolute; left: -9999px; background: var(--ground); padding: 8px 12px; }
    .skip:focus { left: 8px; top: 8px; z-index: 1; }

    .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 14px 24px; margin: 0 0 20px; }
    .figures div { border-top: 2px solid var(--line); padding-top: 6px; }
    dt { font-size: 13px; }
    dd { margin: 0; font-size: 24px; line-height: 1.3; font-variant-numeric: tabular-nums; }
    dd small { display: block; font-size: 13px; line-height: 1.4; }

    .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(440px, 100%), 1fr)); gap: 32px 40px; }
    figure { margin: 0; min-width: 0; }
    figcaption { font-size: 14px; }
    .legend { display: flex; flex-wrap: wrap; gap: 2px 16px; list-style: none; margin: 6px 0 0; padding: 0; font-size: 13px; }
    .legend svg { vertical-align: -1px; }
    .chart { display: block; width: 100%; height: auto; margin-top: 8px; overflow: visible; }
    .chart text { font-size: 13px; fill: var(--text); font-variant-numeric: tabular-nums; }
    .chart .tick { fill: var(--muted); }
    .grid { stroke: var(--line); stroke-width: 1; shape-rendering: crispEdges; }
    .patterns { position: absolute; }
    .squash, .passing { fill: var(--squash); }
    .merge { fill: var(--merge); }
    .rebase { fill: var(--rebase); }
    .direct, .lost, .failing, .error { fill: url(#striped); }
    .revert { fill: var(--revert); }
    .release { fill: var(--release); }
    .initial { fill: var(--initial); }
    .line { fill: var(--good); }
    .nothing { fill: var(--none); }
    .warning { fill: var(--warn); }
    .ground { fill: var(--bad); }
    .stripe { fill: var(--ground); fill-opacity: .45; }
    .scripted .chart [data-month], .scripted .chart [data-rule] { cursor: pointer; }
    .scripted .chart rect:hover { opacity: .75; }

    details { font-size: 14px; }
    summary { color: var(--muted); cursor: pointer; }
    .scroll { overflow-x: auto; margin: 0 0 24px; }
    figure .scroll { max-height: 320px; overflow: auto; margin: 8px 0 0; }
    table { border-collapse: collapse; width: 100%; font-size: 14px; font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-size: 14px; padding: 6px 0; }
    th, td { text-align: left; vertical-align: top; padding: 5px 10px; border-bottom: 1px solid var(--line);
      font-weight: normal; unicode-bidi: isolate; }
    th:first-child, td:first-child { padding-left: 0; }
    thead th { font-weight: 600; white-space: nowrap; vertical-align: bottom; }
    tfoot th, tfoot td { border-bottom: 0; font-weight: 600; }
    .number { text-align: right; }
    .dense th:not(:first-child), .dense td { padding: 5px 6px; }
    .dense thead th { font-size: 13px; white-space: normal; }
    .dense th button { text-decoration: underline dotted; text-underline-offset: 3px; }
    th button { font: inherit; color: inherit; text-align: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
    th button::after { content: "\\00a0↕"; color: var(--muted); font-weight: normal; }
    .dense button::after { content: none; }
    [aria-sort="ascending"] button::after { content: "\\00a0↑"; color: var(--link); }
    [aria-sort="descending"] button::after { content: "\\00a0↓"; color: var(--link); }

    .landings { table-layout: fixed; min-width: 1060px; }
    .landings thead th { white-space: normal; }
    .landings tbody th, .landings td { overflow-wrap: anywhere; }
    .scripted .landings:not(.ready) tbody { display: none; }
    [data-key="date"] { width: 92px; }
    [data-key="kind"], [data-key="type"], [data-key="policy"] { width: 78px; }
    [data-key="pull"], [data-key="release"] { width: 84px; }
    [data-key="scope"], [data-key="component"], [data-key="loss"] { width: 92px; }
    [data-key="lines"] { width: 68px; }
    .landings ul { margin: 4px 0; padding-left: 18px; }
    .landings details p { margin: 4px 0; color: var(--muted); }
    b { color: var(--bad); font-size: 12px; }
    td.failed { color: var(--bad); font-weight: 600; }
    td.warned { color: var(--warn); }
    td.skipped { color: var(--muted); }
    .tools { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; }
    .tools[hidden], .tools [hidden] { display: none; }
    .tools input { flex: 1 1 200px; max-width: 420px; }
    .tools input, .tools button { font: inherit; color: inherit; background: var(--soft); padding: 5px 10px;
      border: 1px solid var(--muted); border-radius: 4px; }
    .tools button { cursor: pointer; }
    #count { flex-basis: 100%; margin: 0; }

    @media (max-width: 600px) {
      .chart text { font-size: 19px; }
      .chart .odd { display: none; }
      .figures { grid-template-columns: repeat(2, 1fr); }
      main, footer { padding: 0 14px; }
    }
    @media print {
      body { font-size: 11pt; }
      main { max-width: none; }
      .skip, .tools, summary { display: none; }
      .charts { grid-template-columns: 1fr 1fr; }
      .scroll, figure .scroll { overflow: visible; max-height: none; }
      .landings { min-width: 0; font-size: 8pt; }
      th button::after { content: none !important; }
      figure, tr, .figures { break-inside: avoid; }
      h2 { break-after: avoid; }
      svg, .figures { print-color-adjust: exact; }
    }
    """
}
