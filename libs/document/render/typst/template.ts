/**
 * How papers and packs are set on A4: a front sheet, contents, numbered headings and paragraphs with their numbers in
 * the margin, marking and state on every page. Everything it prints comes from `/data.json`, as values, and from the
 * files in `/images/` that `/images.json` lists by their ids.
 */
export const typstTemplate = `
#let data = json("/data.json")
#let images = json("/images.json")

#let ink = rgb("#1f3f6e")
#let body-colour = rgb("#1c1b19")
#let quiet = rgb("#5d5a54")
#let hairline = rgb("#cfcbc3")
#let gutter = 1.75cm
#let contents-beside-front-sheet = 10

#set document(title: data.title, date: none)
#set text(font: "Source Sans 3", size: 11.5pt, lang: "en", region: "GB", fill: body-colour, hyphenate: false)
#set par(leading: 0.62em, spacing: 0.95em)
#set table(stroke: none, inset: (x: 6pt, y: 5pt))
#set list(indent: 0pt, body-indent: 0.6em, spacing: 0.8em, marker: ([•], [–], [•], [–], [•], [–]))
#set enum(indent: 0pt, body-indent: 0.6em, spacing: 0.8em)
#show strong: set text(weight: 600)
#show link: set text(fill: ink)

// A number in the margin, the words hanging beside it.
#let numbered(number, words) = { set par(hanging-indent: gutter); box(width: gutter, number); words }

// Headings: the number in the margin, the words on the text's edge.
#show heading: set text(fill: ink, weight: 600)
#show heading.where(level: 1): set text(size: 25pt)
#show heading.where(level: 2): set text(size: 16.5pt)
#show heading.where(level: 3): set text(size: 13.5pt)
#show heading.where(level: 4): set text(size: 12.5pt)
#show heading.where(level: 5): set text(size: 11.5pt)
#show heading.where(level: 6): set text(size: 11.5pt, fill: quiet)
#show heading: it => {
  let space = (2.1em, 1.75em, 1.7em, 1.7em, 1.4em, 1.4em).at(it.level - 1)
  set par(leading: 0.45em)
  let in-margin = it.level > 2 or (it.level == 2 and it.numbering != none)
  block(above: space, below: 0.75em, sticky: true, width: 100%, inset: if in-margin { (left: gutter) } else { 0pt }, {
    if it.numbering != none {
      h(-gutter)
      box(width: gutter, text(size: 0.92em, number-width: "tabular", (it.numbering)()))
    }
    if it.level == 1 { box(width: 84%, it.body) } else { it.body }
  })
}

#let running-head(left-text, mark) = {
  set text(size: 9pt, fill: quiet)
  align(center, text(size: 10pt, weight: 600, fill: body-colour, tracking: 0.04em, data.marking))
  v(-0.35em)
  grid(columns: (1fr, auto), align: (left + horizon, right + horizon), left-text,
    if mark != none { box(stroke: 0.8pt + ink, inset: (x: 6pt, y: 3pt), text(weight: 700, fill: ink, tracking: 0.04em, mark)) })
}
#let running-foot(left-text, footer: "") = {
  set text(size: 9pt, fill: quiet, number-width: "tabular")
  line(length: 100%, stroke: 0.5pt + hairline)
  v(-0.4em)
  if footer != "" { footer; linebreak() }
  grid(columns: (1fr, auto), column-gutter: 1em, left-text,
    context [Page #here().page() of #counter(page).final().first()])
  v(-0.3em)
  align(center, text(size: 10pt, weight: 600, fill: body-colour, tracking: 0.04em, data.marking))
}

// Text: values of the data, never markup.
#let runs(items) = {
  for run in items {
    if run.kind == "break" { linebreak() } else {
      let words = text(run.text)
      if run.at("small", default: false) { words = text(size: 0.9em, weight: 400, fill: quiet, words) }
      if run.at("italic", default: false) { words = emph(words) }
      if run.at("bold", default: false) { words = strong(words) }
      let href = run.at("href", default: none)
      if href != none and (href.starts-with("http") or href.starts-with("mailto:")) { words = link(href, underline(offset: 2pt, stroke: 0.5pt + ink, words)) }
      words
    }
  }
}

#let framed-table(caption, body) = {
  show figure: set block(breakable: true)
  show figure.caption: it => block(width: 100%, below: 0.55em, sticky: true, align(left, text(size: 10pt, weight: 600, it.body)))
  set figure.caption(position: top)
  set align(left)
  if caption == "" { body } else { figure(kind: table, supplement: none, numbering: none, caption: caption, body) }
}
#let flush(columns, x, y) = (column, row) => (
  left: if column == 0 { 0pt } else { x }, right: if column == columns - 1 { 0pt } else { x }, top: y, bottom: y,
)
#let rules(header-rows) = (x, y) => (
  top: if y == 0 { 1pt + ink } else if y == header-rows { 0.7pt + ink } else { 0.5pt + hairline },
  bottom: 0.5pt + hairline,
)

// A picture with its caption above it.
#let pictured(caption, picture) = {
  show figure.caption: it => block(width: 100%, below: 0.55em, sticky: true, align(left, text(size: 10pt, weight: 600, it.body)))
  set figure.caption(position: top)
  block(above: 1.1em, below: 1.3em, width: 100%, breakable: false, align(left,
    figure(kind: image, supplement: none, numbering: none, caption: if caption == "" { none } else { caption }, picture)))
}

#let blocks(items) = {
  let table-cell(cell) = table.cell(
    colspan: cell.colspan, rowspan: cell.rowspan, align: if cell.numeric { right + top } else { left + top },
    { set text(weight: 600) if cell.header; blocks(cell.blocks) },
  )
  for item in items {
    if item.kind == "paragraph" {
      if item.number == none { par(runs(item.runs)) } else {
        numbered(text(size: 8.5pt, fill: quiet, number-width: "tabular", item.number), runs(item.runs))
        parbreak()
      }
    } else if item.kind == "list" {
      let entries = item.items.map(blocks)
      block(above: 0.8em, below: 0.95em, if item.ordered { enum(start: item.start, ..entries) } else { list(..entries) })
    } else if item.kind == "table" {
      let many = item.columns
      set text(size: if many <= 5 { 10.5pt } else if many <= 8 { 10pt } else if many <= 12 and item.widths.sum() <= 110 { 9pt } else if many <= 20 { 7.5pt } else { 6pt }, number-width: "tabular")
      set par(leading: 0.5em, spacing: 0.6em)
      set list(spacing: 0.4em)
      set table(inset: flush(many, if many <= 8 { 6pt } else { 3pt }, 5pt))
      block(above: 1.1em, below: 1.3em, width: 100%, breakable: true, framed-table(item.caption, table(
        columns: item.widths.map(width => width * 1fr),
        stroke: rules(item.head.len()),
        ..if item.head.len() > 0 { (table.header(repeat: item.repeats, ..item.head.flatten().map(table-cell)),) },
        ..item.body.flatten().map(table-cell),
      )))
    } else if item.kind == "chart" {
      pictured(item.caption, image(bytes(item.svg), format: "svg", width: 100%, alt: item.description))
      if item.table != none { blocks((item.table,)) }
    } else if item.kind == "trend" {
      image(bytes(item.drawing.html), format: "svg", width: 100%, alt: item.says)
    } else if item.kind == "picture" and item.image not in images {
      par(emph[An image stands here that cannot be printed: #item.alt])
    } else if item.kind == "picture" {
      let says = if item.alt != "" { item.alt } else if item.caption != "" { item.caption } else { "Image" }
      let file = "/images/" + item.image
      pictured(item.caption, layout(room => {
        let natural = measure(image(file, alt: says))
        let scale = calc.min(1, room.width / natural.width, 20cm / natural.height)
        image(file, width: natural.width * scale, alt: says)
      }))
    }
  }
}

#let section-body(section) = {
  for line in section.lines { block(above: 0.8em, below: 0.9em, inset: (left: gutter), par(text(fill: quiet, style: "italic", line))) }
  for item in section.blocks {
    if item.kind == "heading" { heading(level: calc.min(section.depth + 1 + item.depth, 6), outlined: false, bookmarked: true, runs(item.runs)) }
    else if item.kind == "paragraph" and item.number != none { blocks((item,)) }
    else if item.kind == "table" and item.columns > 6 { blocks((item,)) }
    else { block(above: 1.05em, below: 1.15em, width: 100%, inset: (left: gutter), blocks((item,))) }
  }
}

#let plain-table(header, widths, rows) = {
  set text(size: 10pt, number-width: "tabular")
  set par(leading: 0.5em)
  table(
    columns: widths.map(width => width * 1fr), stroke: rules(1), align: left + top, inset: flush(widths.len(), 6pt, 5pt),
    table.header(..header.map(words => text(weight: 600, words))),
    ..rows.flatten().map(words => text(words)),
  )
}

#let front-sheet(paper) = {
  v(0.6em)
  text(size: 10.5pt, fill: quiet, weight: 600, paper.from)
  v(-0.4em)
  heading(level: 1, outlined: false, bookmarked: true, paper.title)
  if paper.subtitle != "" { block(above: 0.6em, par(text(size: 13pt, fill: quiet, paper.subtitle))) }
  v(0.9em)
  set par(leading: 0.5em)
  table(
    columns: (6.2cm, 1fr), inset: flush(2, 5pt, 6.5pt),
    stroke: (x, y) => (top: if y == 0 { 1pt + ink } else { 0.5pt + hairline }, bottom: 0.5pt + hairline),
    ..paper.frontSheet.map(line => (text(fill: quiet, line.label), text(weight: 600, line.value))).flatten(),
  )
}

#let contents(start, end) = {
  heading(level: 2, outlined: false, bookmarked: true, "Contents")
  set text(size: 10.5pt)
  set par(leading: 0.5em)
  show outline.entry: it => {
    let number = if it.element.numbering == none { [] } else { it.prefix() }
    let depth = it.level - 2
    block(above: if depth == 0 { 0.85em } else { 0.5em }, link(it.element.location(), text(fill: body-colour, weight: if depth == 0 { 600 } else { 400 },
      grid(columns: (gutter, 1fr, auto), column-gutter: (0pt, 0.6em), number, it.element.body, text(number-width: "tabular", it.page())))))
  }
  outline(title: none, target: selector(heading.where(outlined: true)).after(start).before(end))
}

#let print-paper(index, paper) = {
  set page(
    paper: "a4", margin: (top: 2.9cm, bottom: 2.7cm, x: 2.3cm), header-ascent: 30%, footer-descent: 22%,
    header: running-head(paper.head, paper.mark), footer: running-foot(paper.foot, footer: paper.footer),
  )
  let start = label("paper-" + str(index))
  let end = label("paper-" + str(index) + "-end")
  [#metadata("start")#start]
  front-sheet(paper)
  if paper.sections.len() > 0 {
    if paper.sections.len() > contents-beside-front-sheet { pagebreak() }
    contents(start, end)
    pagebreak()
  }
  for section in paper.sections {
    let number = section.number
    heading(level: section.depth + 1, numbering: if number == "" { none } else { (..) => number }, section.heading)
    section-body(section)
  }
  for table in paper.signatures {
    heading(level: 2, table.title)
    plain-table(table.header, table.widths, table.rows)
  }
  [#metadata("end")#end]
}

#let print-cover(cover) = {
  set page(
    paper: "a4", margin: (top: 2.9cm, bottom: 2.7cm, x: 2.3cm), header-ascent: 30%, footer-descent: 22%,
    header: running-head([], cover.mark), footer: running-foot(cover.foot),
  )
  v(4cm)
  text(size: 13pt, fill: quiet, weight: 600, cover.board)
  v(-0.2em)
  heading(level: 1, cover.title)
  block(above: 0.8em, par(text(size: 14pt, cover.meeting)))
  pagebreak()
  heading(level: 1, "Agenda")
  set par(leading: 0.5em)
  let where(item) = if item.paper == none { [] } else {
    let target = label("paper-" + str(item.paper))
    context link(target, str(locate(target).page()))
  }
  table(
    columns: (auto, 1fr, auto, auto), inset: flush(4, 6pt, 7pt), stroke: rules(1),
    align: (left + top, left + top, left + top, right + top),
    table.header(..("Item", "Title", "Paper", "Page").map(words => text(weight: 600, words))),
    ..cover.agenda.map(item => (
      text(number-width: "tabular", item.number),
      { text(weight: 600, item.title); if item.details != "" { linebreak(); text(size: 10pt, fill: quiet, item.details) } },
      if item.notice == none { [Attached] } else { text(weight: 600, fill: ink, item.notice) },
      text(number-width: "tabular", where(item)),
    )).flatten(),
  )
}

#if data.cover != none { print-cover(data.cover) }
#for (index, paper) in data.papers.enumerate() { print-paper(index, paper) }
`;
