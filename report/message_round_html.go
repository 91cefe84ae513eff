package report

import (
	"fmt"
	"html/template"
	"strings"
)

// html is the mail as a page, in the shape of a nudge's.
func (n *roundNote) html() (string, error) {
	var b strings.Builder
	if err := roundPage.Execute(&b, n); err != nil {
		return "", fmt.Errorf("write the mail: %w", err)
	}
	return b.String(), nil
}

// roundPage shares the tables and lists of a nudge's page.
var roundPage = template.Must(template.Must(nudgePage.Clone()).New("round").Parse(`<!DOCTYPE html>
<html lang="{{.Language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>{{.Subject}}</title>
</head>
<body style="margin:0;padding:16px;font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,'Hiragino Sans','Noto Sans CJK JP',sans-serif;font-size:16px;line-height:1.5">
<div style="max-width:640px;overflow-wrap:anywhere">
<p>{{.Greeting}}</p>
{{- range .Paragraphs}}
<p>{{.}}</p>
{{- end}}
<p>{{.Sign}}</p>
<h2 style="margin:24px 0 12px;font-size:20px;line-height:1.3">{{.Title}}</h2>
{{- with .Result}}
{{template "facts" .}}
{{- end}}
{{- with .Terms}}
{{template "facts" .}}
{{- end}}
{{- range .Lists}}{{if .Items}}{{template "list" .}}{{end}}{{end}}
{{- if .Links}}
<h3 style="margin:16px 0 4px;font-size:16px">{{.Documents}}</h3>
<ul style="margin:0 0 12px;padding-left:24px">
{{- range .Links}}
<li><a href="{{.URL}}">{{if .Label}}{{.Label}}{{else}}{{.URL}}{{end}}</a></li>
{{- end}}
</ul>
{{- end}}
{{- $colon := .Colon}}
{{- range .Blocks}}
{{- if .Questions}}
<h3 style="margin:16px 0 4px;font-size:16px">{{.Heading}}</h3>
{{- range .Questions}}
{{- if .Number}}
<p style="margin:0 0 4px">{{.Number}}. {{.Text}}</p>
{{- end}}
{{- range .Facts}}
<p style="margin:0 0 4px 24px;font-size:14px;opacity:.72">{{.Label}}{{$colon}}{{.Value}}</p>
{{- end}}
{{- range .Answers}}
<p style="margin:0 0 8px 24px">{{if .Who}}<strong>{{.Who}}</strong><br>{{end}}{{range $i, $line := .Lines}}{{if $i}}<br>{{end}}{{$line}}{{end}}</p>
{{- end}}
<p style="margin:0 0 10px">&nbsp;</p>
{{- end}}
{{- end}}
{{- end}}
{{- with .Closing}}
{{template "facts" .}}
{{- end}}
<p style="font-size:13px;opacity:.72">{{.Footer}}</p>
</div>
</body>
</html>
`))
