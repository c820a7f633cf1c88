import { describe, expect, it } from 'vitest';
import { nginxConfig } from '../../../../../src/tools/hosting/hosts/nginx.ts';
import { plan } from '../../../../support/host-plan.ts';

describe('nginx', () => {
  it('sends data the headers of files with a type of its own, and nothing that is hidden', () => {
    const text = nginxConfig(plan);
    expect(text).toContain(
      'location ~ "^/sub/.*\\.csv$" {\n  types { }\n  default_type "text/csv; charset=utf-8";\n  add_header X-Kind "file" always;\n}\n',
    );
    expect(text).toContain(
      'location ~ ^/sub/(?:.*/)?(?:\\.(?!well-known/)|_headers$|_redirects$) { return 404; }\n',
    );
    expect(text).toContain('error_page 403 404 =404 /sub/404.html;\n');
    expect(text).toContain('location ~ "^/sub/a\\.b/?$" { return 301 /sub/new/; }\n');
  });
});
