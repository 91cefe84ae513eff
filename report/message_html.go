package report

import (
	"fmt"
	"html/template"
	"strings"
)

// html is the note as a page that mail programs show well: one column, no
// pictures, no links but the invitation's own, and no colours that a dark
// window would hide.
func (n *note) html() (string, error) {
	var b strings.Builder
	if err := nudgePage.Execute(&b, n); err != nil {
		return "", fmt.Errorf("write the mail: %w", err)
	}
	return b.String(), nil
}

var nudgePage = template.Must(template.New("nudge").Parse(`<!DOCTYPE html>
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
<p>{{.Opening}}</p>
{{template "facts" .Facts}}
{{- with .Prompts}}
<p>{{.Lead}}</p>
<ol style="margin:0 0 16px;padding-left:24px">
{{- range .Items}}
<li>{{.}}</li>
{{- end}}
</ol>
<p>{{.After}}</p>
{{- end}}
{{- range .Proposal}}
<p>{{.}}</p>
{{- end}}
{{- with .Others}}
<p>{{.}}</p>
{{- end}}
<p>{{.Reply}}</p>
<p>{{.Sign}}</p>
{{- with .Draft}}
<div style="margin:24px 0;padding:4px 16px 8px;border:1px solid #8a8a8a;border-radius:6px">
<p style="margin:12px 0 0;font-size:13px;opacity:.72">{{.Heading}}</p>
<h2 style="margin:4px 0 12px;font-size:20px;line-height:1.3">{{.Title}}</h2>
{{template "facts" .Terms}}
{{- range .Lists}}{{template "list" .}}{{end}}
{{- if .Links}}
<h3 style="margin:16px 0 4px;font-size:16px">{{.Documents}}</h3>
<ul style="margin:0 0 12px;padding-left:24px">
{{- range .Links}}
<li><a href="{{.URL}}">{{if .Label}}{{.Label}}{{else}}{{.URL}}{{end}}</a></li>
{{- end}}
</ul>
{{- end}}
<h3 style="margin:16px 0 4px;font-size:16px">{{.Heads}}</h3>
<ol style="margin:0 0 16px;padding-left:24px">
{{- range .Questions}}
<li style="margin-bottom:10px">{{.Text}}<br><span style="font-size:14px;opacity:.72">{{.For}} · {{.Form}}</span></li>
{{- end}}
</ol>
{{template "facts" .Closing}}
{{- if .Later.Items}}{{template "list" .Later}}{{end}}
</div>
{{- end}}
<p style="font-size:13px;opacity:.72">{{.Footer}}</p>
</div>
</body>
</html>
{{define "facts"}}<table style="border-collapse:collapse;margin:0 0 16px">
{{- range .}}
<tr><th scope="row" style="padding:2px 16px 2px 0;text-align:left;vertical-align:top;font-weight:600;word-break:keep-all;overflow-wrap:normal">{{.Label}}</th><td style="padding:2px 0;vertical-align:top">{{.Value}}</td></tr>
{{- end}}
</table>{{end}}
{{- define "list"}}
<h3 style="margin:16px 0 4px;font-size:16px">{{.Heading}}</h3>
<ul style="margin:0 0 12px;padding-left:24px">
{{- range .Items}}
<li>{{.}}</li>
{{- end}}
</ul>
{{- end}}`))
