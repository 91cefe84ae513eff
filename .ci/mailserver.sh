# The mail servers of mailserver, which reads this: Postfix on one high port of
# 127.0.0.1, Dovecot on none, both from a temporary folder with configs of their
# own. No service of the system is touched, nothing leaves the machine, and
# nothing stays but the packages, which are installed if missing.
#
# It leaves the shell in that folder, $work, with $password, everybody's, and
# $port; three accounts at own.example; cert.pem, the server's certificate; and
# mail/, the Maildirs.

skip() { echo "mail server checks skipped: $1"; exit 0; }
[ "$(id -u)" = 0 ] || skip "Postfix and Dovecot have to be started by root"

work=$(mktemp -d)
policy=
stop() {
	if [ -e "$work/dovecot.conf" ]; then
		postfix -c "$work/postfix" stop || true
		doveadm -c "$work/dovecot.conf" stop || true
	fi >/dev/null 2>&1
	if [ -n "$policy" ]; then rm -f "$policy"; fi
	rm -rf "$work"
}
trap stop EXIT
trap 'exit 130' INT TERM

# What is missing is installed, and not started: neither now nor at the next boot.
install_servers() {
	command -v apt-get || return 0
	local new=()
	command -v postfix || new+=(postfix.service)
	command -v dovecot || new+=(dovecot.socket dovecot.service)
	if [ ! -e /usr/sbin/policy-rc.d ]; then
		policy=/usr/sbin/policy-rc.d
		printf '#!/bin/sh\nexit 101\n' >$policy && chmod 755 $policy
	fi
	export DEBIAN_FRONTEND=noninteractive
	apt-get update -q
	command -v postfix || echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections
	apt-get install -q -y --no-upgrade --no-install-recommends postfix dovecot-core dovecot-lmtpd curl openssl
	if [ -d /run/systemd/system ] && [ "${#new[@]}" -gt 0 ]; then systemctl disable "${new[@]}"; fi
	if [ -n "$policy" ]; then rm $policy && policy=; fi
}
have() { command -v postfix && command -v dovecot && command -v curl && command -v openssl && [ -x /usr/lib/dovecot/lmtp ]; }
have >/dev/null || install_servers >"$work/install.log" 2>&1 || true
have >/dev/null || skip "postfix, dovecot-lmtpd, curl and openssl are not all installed"
case $(dovecot --version) in 2.3.*) ;; *) skip "the config here is for Dovecot 2.3, not $(dovecot --version)" ;; esac

cd "$work" && chmod 755 .

password=$(openssl rand -hex 12)
port=20025
while (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
mkdir postfix queue data mail dovecot
chown postfix data && chown mail: mail
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
	-keyout key.pem -out cert.pem 2>/dev/null
for who in ana ben eva; do echo "$who@own.example:{PLAIN}$password:::::"; done >users
chown dovecot users && chmod 600 users

cat >dovecot.conf <<END
base_dir = $work/dovecot
log_path = $work/dovecot.log
protocols = lmtp
ssl = no
first_valid_uid = 1
mail_location = maildir:$work/mail/%u
passdb {
  driver = passwd-file
  args = $work/users
}
userdb {
  driver = passwd-file
  args = $work/users
  override_fields = uid=mail gid=mail home=$work/mail/%u
}
service auth {
  unix_listener sasl {
    mode = 0660
    user = postfix
  }
}
service lmtp {
  unix_listener lmtp {
    mode = 0660
    user = postfix
  }
}
END

cat >postfix/main.cf <<END
compatibility_level = 3.6
queue_directory = $work/queue
data_directory = $work/data
maillog_file = $work/postfix.log
maillog_file_prefixes = $work
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = localhost
mydestination =
alias_maps =
notify_classes =
default_transport = error:nothing leaves this machine
virtual_mailbox_domains = own.example
virtual_transport = lmtp:unix:$work/dovecot/lmtp
smtpd_tls_cert_file = $work/cert.pem
smtpd_tls_key_file = $work/key.pem
smtpd_tls_security_level = encrypt
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = $work/dovecot/sasl
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
END
cat >postfix/master.cf <<END
127.0.0.1:$port inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
anvil unix - - n - 1 anvil
proxymap unix - - n - - proxymap
tlsmgr unix - - n 1000? 1 tlsmgr
lmtp unix - - n - - lmtp
error unix - - n - - error
postlog unix-dgram n - n - 1 postlogd
END
dovecot -c "$work/dovecot.conf" >start.log 2>&1 || { cat start.log; exit 1; }
postfix -c "$work/postfix" start >start.log 2>&1 || { cat start.log; exit 1; }
