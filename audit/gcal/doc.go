// Package gcal reads Google Calendar: calendars through the Calendar API
// ([Source]), and saved responses of its events.list ([Open]). Both become a
// [Calendar], which delivers events. It translates and judges nothing.
package gcal
