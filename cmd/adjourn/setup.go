package main

// setUp is what a person does once, before the first sign-in for the calendar,
// or for mail. The README has the same steps.
func setUp(mail bool) string {
	if mail {
		return setUpMail
	}
	return setUpCalendar
}

const setUpCalendar = `Google lets a program read a calendar only through an OAuth client. Make one of
your own; it takes ten minutes, once, and costs nothing.

` + setUpProject + `
 2. Open https://console.cloud.google.com/apis/library/calendar-json.googleapis.com
    and press Enable.
` + setUpClient + `
 6. Sign in with that file:
      adjourn login --client ~/Downloads/client_secret_….json
` + setUpWarning + `
For sending mail with Gmail later, enable
https://console.cloud.google.com/apis/library/gmail.googleapis.com too, and run
adjourn login --mail.

If your organization forbids this, read the calendar's secret address instead:
the README's part about feeds says how.
`

const setUpMail = `Google lets a program send mail in your name only through an OAuth client. The
one for the calendar will do: open its project, and take steps 2 and 6. Else make
one of your own; it takes ten minutes, once, and costs nothing.

` + setUpProject + `
 2. Open https://console.cloud.google.com/apis/library/gmail.googleapis.com
    and press Enable: without the Gmail API nothing can be sent.
` + setUpClient + `
 6. Sign in with that file:
      adjourn login --mail --client ~/Downloads/client_secret_….json
` + setUpWarning + `
The permission is gmail.send: it sends mail in your name and can read none. It is
kept apart from the calendar's, and Google ends it when you change your password.

If your organization forbids this, send by SMTP: [mail] transport = "smtp" in
the config; the README has an example.
`

const setUpProject = ` 1. Open https://console.cloud.google.com/projectcreate, name the project
    (say, adjourn) and press Create. See that it is chosen at the top of the page.`

const setUpClient = ` 3. Open https://console.cloud.google.com/auth/overview and press Get started.
    App name: adjourn. User support email: yours. Next.
    Audience: Internal if it is offered (a company's account), else External. Next.
    Contact information: your address. Next. Agree, Continue, Create.
 4. Only if you chose External: on the page Audience press Publish app, Confirm.
    It then says In production. Left in testing, every sign-in ends after seven
    days. Google need not verify an app that under 100 people use.
 5. Open https://console.cloud.google.com/auth/clients, press Create client,
    choose the application type Desktop app, press Create, and in the window that
    opens press Download JSON.`

const setUpWarning = `    External: the browser warns that Google hasn't verified this app. It is your
    own: press Advanced, Go to adjourn. Tick every box, press Continue.
`
