// Stands between Elsa Studio's elements and the pages they live in. Studio itself stays as it was published.
(() => {
  const frame = document.getElementById("studio");
  const element = frame.firstElementChild;
  const doors = frame.dataset;

  // Studio wants an absolute address; the page's own origin is right behind any proxy.
  element.setAttribute("remote-endpoint", `${location.origin}/elsa/api`);

  const editor = id => location.assign(`${doors.definitions}/${encodeURIComponent(id)}`);
  const viewer = id => location.assign(`${doors.instances}/${encodeURIComponent(id)}`);

  // Callbacks are lost when they are set before the element is upgraded.
  customElements.whenDefined(element.localName).then(() => {
    element.editWorkflowDefinition = editor;
    element.viewWorkflowInstance = viewer;
  });

  // Studio has no router here: its links only push an address. Those that mean a page of ours lead there.
  const routes = [
    [/\/workflows\/instances\/([^/]+)\/view$/, viewer],
    [/\/workflows\/instances\/?$/, () => location.assign(doors.instances)],
    [/\/workflows\/definitions\/([^/]+)\/edit$/, editor],
    [/\/workflows\/definitions\/?$/, () => location.assign(doors.definitions)],
  ];
  globalThis.navigation?.addEventListener("navigate", event => {
    const target = new URL(event.destination.url);
    if (!event.destination.sameDocument || !event.cancelable || target.pathname === location.pathname) {
      return;
    }
    // A link to what does not exist here would only leave an address behind that cannot be loaded again.
    event.preventDefault();
    for (const [pattern, open] of routes) {
      const match = pattern.exec(target.pathname);
      if (match) {
        open(match[1] && decodeURIComponent(match[1]));
        return;
      }
    }
  });

  // The viewer is shown what is known of each step, too; it changes nothing, so no note comes back as a part of the drawing.
  const looking = element.localName === "elsa-workflow-instance-viewer";
  const withNotes = input => {
    if (!looking || typeof input !== "string") {
      return input;
    }
    const address = new URL(input, document.baseURI);
    if (address.origin === location.origin && address.pathname.startsWith("/elsa/api/workflow-definitions/by-id/")) {
      address.searchParams.set("withNotes", "true");
    }
    return address.href;
  };

  // A session that ended would leave a dead element: go and sign in again.
  const fetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const method = (init?.method ?? input.method ?? "GET").toUpperCase();
    if (method !== "GET") {
      refusal.removeAttribute("data-refused");
    }
    const answer = await fetch(withNotes(input), init);
    const address = new URL(typeof input === "string" ? input : input.url ?? input, document.baseURI);
    if (address.origin === location.origin && address.pathname.startsWith("/elsa/")) {
      if (answer.status === 401) {
        location.assign(doors.signIn + encodeURIComponent(location.pathname));
      }
      // A publication that waits for somebody else, or is refused, leaves a draft that was saved.
      if (method !== "GET" && (answer.ok || answer.status === 400) && address.pathname.startsWith("/elsa/api/workflow-definitions")) {
        redraw();
      }
      // Elsa Studio reads its instance anew whenever the hub says that it moved.
      if (method === "GET" && answer.ok && /^\/elsa\/api\/workflow-instances\/[^/]+$/.test(address.pathname)) {
        redraw();
      }
      if (method !== "GET" && [400, 422].includes(answer.status) && !/\/workflow-definitions$/.test(address.pathname)) {
        // Waited for: Elsa Studio drops what it does not read, and our copy with it.
        await tell(answer.clone(), true);
        return spared(method, address.pathname) ?? answer;
      }
      // Of several those that may go are deleted or published, and why the others stay is said beside it.
      if (answer.ok && /^\/elsa\/api\/bulk-actions\/(delete|publish)\//.test(address.pathname)) {
        await tell(answer.clone(), false);
      }
    }
    return answer;
  };

  // Elsa Studio shows why a save is refused, and of every other refusal nothing: the reason is told here.
  const refusal = document.querySelector("#studio-refusal > div");
  refusal.querySelector("button").addEventListener("click", () => { refusal.hidden = true; });
  const tell = async (answer, refused) => {
    const said = await answer.json().catch(() => null);
    const words = [...new Set(Object.values(said?.errors ?? {}).flat())];
    if (words.length > 0) {
      refusal.querySelector("p").textContent = words.join(" ");
      refusal.toggleAttribute("data-refused", refused);
      refusal.hidden = false;
    }
  };

  // Elsa Studio's lists end with an error over what is refused: they are told that nothing was done, and read themselves anew.
  const spared = (method, path) =>
    method === "DELETE" ? new Response(null, { status: 204 })
      : /\/bulk-actions\/publish\//.test(path) ? Response.json({ published: [], alreadyPublished: [], notFound: [], updatedConsumers: [] })
      : /\/workflow-definitions\/[^/]+\/publish$/.test(path) ? Response.json({ alreadyPublished: false, consumingWorkflowCount: 0 })
      : /\/(cancel|delete|import)\/workflow-/.test(path) ? Response.json({ deleted: 0, cancelledCount: 0, count: 0 })
      : null;

  // What the page says of the drawing is drawn anew by the server after a change, also one that the page heard of otherwise.
  let drawing = null, again = false;
  const redraw = () => {
    again = drawing !== null;
    drawing ??= draw().finally(() => {
      drawing = null;
      if (again) {
        redraw();
      }
    });
  };
  const draw = async () => {
    const answer = await fetch(location.pathname, { headers: { accept: "text/html" } });
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const part of document.querySelectorAll("[data-redraw]")) {
        const fresh = page.getElementById(part.id);
        if (fresh && fresh.innerHTML !== part.innerHTML) {
          part.replaceChildren(...fresh.childNodes);
        }
      }
    }
  };
  document.addEventListener("lajur:changed", redraw);
})();
