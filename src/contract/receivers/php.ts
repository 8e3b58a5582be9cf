/** A receiver for PHP 8 and later, one file for any web server. */
import {
  acceptLines,
  comment,
  headerLines,
  MAX_BYTES,
  type ReceiverInput,
  SIGNATURE_LINES,
} from './source.ts';

/** `?>` ends PHP even inside a comment. */
function phpComment(lines: readonly string[]): string {
  return comment(
    '//',
    lines.map((line) => line.replaceAll('?>', '? >')),
  );
}

/** A receiver that the web server runs once for each request. */
export function phpReceiver({ type, title }: ReceiverInput): string {
  return `<?php
${phpComment(headerLines(title, 'VOUCHERIFY_SECRET=... php -S localhost:3000 receiver.php, or behind a web server'))}
declare(strict_types=1);

const MAX_BYTES = ${MAX_BYTES};

${phpComment(acceptLines(type))}
function accept(mixed $body): void
{
    error_log('Received ' . strlen(json_encode($body, JSON_THROW_ON_ERROR)) . ' characters');
}

${phpComment(SIGNATURE_LINES)}
function isSigned(string $raw, string $header, string $secret): bool
{
    if (preg_match('/\\A[0-9a-fA-F]{64}\\z/', $header) !== 1) {
        return false;
    }
    foreach ([$raw, compactJson($raw)] as $signed) {
        if (hash_equals(hash_hmac('sha256', $signed, $secret), strtolower($header))) {
            return true;
        }
    }
    return false;
}

// JSON without the white space outside of its strings; every other byte stays as it is.
function compactJson(string $raw): string
{
    $kept = '';
    $length = strlen($raw);
    for ($index = 0; $index < $length; $index = $next) {
        $next = $index + strcspn($raw, "\\" \\t\\r\\n", $index);
        if ($next < $length && $raw[$next] === '"') {
            // To the end of the string: past everything that is escaped, up to its closing quote.
            $next++;
            $next += strcspn($raw, '"\\\\', $next);
            while ($next < $length && $raw[$next] === '\\\\') {
                $next = min($next + 2, $length);
                $next += strcspn($raw, '"\\\\', $next);
            }
            $next = min($next + 1, $length);
        }
        $kept .= substr($raw, $index, $next - $index);
        $next += strspn($raw, " \\t\\r\\n", $next);
    }
    return $kept;
}

// The status to answer with: 204 when the body was signed, read and kept.
function status(): int
{
    $secret = (string) getenv('VOUCHERIFY_SECRET');
    if ($secret === '') {
        error_log('Set VOUCHERIFY_SECRET to the secret of your Voucherify project.');
        return 500;
    }
    if (($_SERVER['REQUEST_METHOD'] ?? '') !== 'POST') {
        return 405;
    }
    if ((int) ($_SERVER['CONTENT_LENGTH'] ?? 0) > MAX_BYTES) {
        return 413;
    }
    $raw = (string) file_get_contents('php://input', false, null, 0, MAX_BYTES + 1);
    if (strlen($raw) > MAX_BYTES) {
        return 413;
    }
    if (!isSigned($raw, (string) ($_SERVER['HTTP_X_VOUCHERIFY_SIGNATURE'] ?? ''), $secret)) {
        return 401;
    }
    try {
        $body = json_decode($raw, true, 1024, JSON_THROW_ON_ERROR);
    } catch (JsonException) {
        return 400;
    }
    try {
        accept($body);
    } catch (Throwable $error) {
        error_log('The body could not be kept: ' . $error->getMessage());
        return 500;
    }
    return 204;
}

http_response_code(status());
`;
}
