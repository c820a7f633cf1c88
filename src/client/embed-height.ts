/**
 * Tells the host page how tall the embed is: once when it loads and whenever that changes.
 * The form is AMP's, which @newswire/frames reads too. Nothing is sent to a page that is not a host.
 */
function tellHeight(): void {
  const { parent } = window;
  if (parent === window) return;
  let last = 0;
  const send = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
  };
  new ResizeObserver(send).observe(document.body);
  send();
}

tellHeight();
