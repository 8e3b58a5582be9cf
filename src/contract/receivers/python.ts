/** A receiver for Python 3.8 and later, with the standard library only. */
import {
  acceptLines,
  comment,
  headerLines,
  MAX_BYTES,
  type ReceiverInput,
  SIGNATURE_LINES,
  WEBHOOK_PATH,
} from './source.ts';

/** A receiver on Python's own HTTP server. */
export function pythonReceiver({ type, title }: ReceiverInput): string {
  return `${comment('#', headerLines(title, 'VOUCHERIFY_SECRET=... PORT=3000 python3 receiver.py'))}
import hashlib
import hmac
import json
import os
import re
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SECRET = os.environ.get("VOUCHERIFY_SECRET", "").encode()
if not SECRET:
    sys.exit("Set VOUCHERIFY_SECRET to the secret of your Voucherify project.")
PORT = int(os.environ.get("PORT", "3000"))
MAX_BYTES = ${MAX_BYTES}

# JSON strings, and the white space between everything else. A string that is not closed runs to the
# end, so that no text is looked at twice.
STRING_OR_SPACE = re.compile(rb'("(?:[^"\\\\]+|\\\\.)*(?:"|\\\\?\\Z))|[ \\t\\r\\n]+', re.DOTALL)


${comment('#', acceptLines(type))}
def accept(body):
    print("Received", len(json.dumps(body)), "characters", flush=True)


${comment('#', SIGNATURE_LINES)}
def is_signed(raw, header):
    if header is None or not re.fullmatch("[0-9a-fA-F]{64}", header):
        return False
    return any(
        hmac.compare_digest(hmac.new(SECRET, signed, hashlib.sha256).hexdigest(), header.lower())
        for signed in (raw, compact(raw))
    )


# JSON without the white space outside of its strings; every other byte stays as it is.
def compact(raw):
    return STRING_OR_SPACE.sub(lambda match: match.group(1) or b"", raw)


# The status to answer with: 204 when the body was signed, read and kept.
def judge(raw, header):
    if not is_signed(raw, header):
        return 401
    try:
        body = json.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError):
        return 400
    try:
        accept(body)
    except Exception as error:
        print("The body could not be kept:", error, file=sys.stderr, flush=True)
        return 500
    return 204


class Receiver(BaseHTTPRequestHandler):
    # Seconds to wait for a sender that stops halfway.
    timeout = 10

    def do_POST(self):
        self.send_response(self.status())
        self.send_header("Content-Length", "0")
        self.end_headers()

    def status(self):
        if self.path.split("?")[0] != "${WEBHOOK_PATH}":
            return 404
        length = self.headers.get("Content-Length", "")
        if not re.fullmatch("[0-9]{1,15}", length):
            return 411
        if int(length) > MAX_BYTES:
            return 413
        raw = self.rfile.read(int(length))
        if len(raw) < int(length):
            return 400
        return judge(raw, self.headers.get("X-Voucherify-Signature"))


if __name__ == "__main__":
    server = ThreadingHTTPServer(("", PORT), Receiver)
    print("Listening on port", server.server_port, flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
`;
}
