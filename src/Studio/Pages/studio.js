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
  const listing = element.localName === "elsa-workflow-definition-list";
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

  // The list of runs offers drawings to filter by only if it hears of them before it hears of the runs, which it asks for at once.
  const drawings = Promise.withResolvers();
  const inOrder = async (method, address, answer) => {
    if (method === "POST" && address.pathname === "/elsa/api/workflow-instances") {
      await Promise.race([drawings.promise, new Promise(late => setTimeout(late, 5000))]);
    }
    if (address.searchParams.get("versionOptions") !== "LatestOrPublished") {
      return answer;
    }
    // Once they have been read, and it has had the time to make something of them.
    const read = new TransformStream({ flush: () => void setTimeout(drawings.resolve, 1000) });
    return new Response(answer.body.pipeThrough(read), { status: answer.status, headers: answer.headers });
  };

  // What somebody does to drawings or runs, and to which; Elsa Studio asks for much besides, by POST, too.
  const verbs = ["publish", "retract", "revert", "execute", "update-references", "cancel", "delete", "import", "export", "retry"];
  const deedOf = (method, path) => {
    const parts = path.split("/").slice(3);
    const verb = method === "DELETE" ? "delete" : method === "POST" ? parts.find(part => verbs.includes(part)) : null;
    return verb ? { verb, on: parts.find(part => part !== verb && !/^(bulk-actions|workflow-.*|by-.*)$/.test(part)) } : null;
  };

  // A session that ended would leave a dead element: go and sign in again.
  const fetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const method = (init?.method ?? input.method ?? "GET").toUpperCase();
    const address = new URL(typeof input === "string" ? input : input.url ?? input, document.baseURI);
    if (address.origin !== location.origin || !address.pathname.startsWith("/elsa/")) {
      return fetch(input, init);
    }
    const deed = deedOf(method, address.pathname);
    const save = method === "POST" && address.pathname.endsWith("/workflow-definitions");
    if (deed || save) {
      untrue.disconnect();
    }
    const answer = await inOrder(method, address, await fetch(withNotes(input), init));
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
    // The drawing of this page is gone: its last version was deleted, here or by a colleague.
    if (method === "GET" && answer.status === 404 && address.pathname.startsWith("/elsa/api/workflow-definitions/by-definition-id/")) {
      location.assign(doors.definitions);
      return new Promise(() => {});
    }
    return deed ? await told(deed, method, address.pathname, answer) : save && refused(answer) ? bearable(answer) : answer;
  };

  const refused = answer => [400, 403, 404, 409, 413, 422].includes(answer.status);

  // Elsa Studio outlives a refusal that is a 400, and takes a run for begun unless it is told otherwise.
  const bearable = answer => {
    const headers = new Headers(answer.headers);
    headers.set("x-elsa-workflow-cannot-start", "True");
    return new Response(answer.body, { status: 400, headers });
  };

  // Of a refused save it says why. Of every other refusal it says nothing: the reason is told here, and stays until it is closed, the same is
  // done elsewhere or something else is done to the same.
  const told = async (deed, method, path, answer) => {
    if (refused(answer)) {
      // Waited for: Elsa Studio drops what it does not read, and our copy with it.
      await tell(answer.clone(), deed);
      hide();
      untrue.observe(document.body, { childList: true, subtree: true });
      return spared(method, path) ?? bearable(answer);
    }
    if (answer.ok && (deed.verb === notice?.verb || (deed.on && deed.on === notice?.on))) {
      close();
    }
    // Of several those that may go are deleted or published, and why the others stay is said beside it.
    if (answer.ok && /^\/elsa\/api\/bulk-actions\/(delete|publish)\//.test(path)) {
      await tell(answer.clone(), deed);
    }
    return answer;
  };

  // What Elsa Studio then says was done was not; and for some refusals it has no words but the name of a type.
  const hidden = new CSSStyleSheet();
  hidden.replaceSync(".mud-snackbar[hidden] { display: none; }");
  document.adoptedStyleSheets.push(hidden);
  const hide = () => {
    for (const snackbar of document.querySelectorAll(".mud-snackbar")) {
      snackbar.hidden ||= snackbar.matches(".mud-alert-filled-success") || snackbar.textContent.includes("ValidationErrors {");
    }
  };
  const untrue = new MutationObserver(hide);

  const refusal = document.querySelector("#studio-refusal > div");
  let notice = null;
  const close = () => {
    notice = null;
    refusal.hidden = true;
  };
  refusal.querySelector("button").addEventListener("click", close);
  const tell = async (answer, deed) => {
    const said = await answer.json().catch(() => null);
    const words = [...new Set(Object.values(said?.errors ?? {}).flat())];
    if (words.length > 0) {
      refusal.querySelector("p").textContent = words.join(" ");
      refusal.hidden = false;
      notice = deed;
    }
  };

  // Elsa Studio's lists end with an error over what is refused: they are told that nothing was done, and read themselves anew.
  const spared = (method, path) =>
    method === "DELETE" ? new Response(null, { status: 204 })
      : /\/bulk-actions\/publish\//.test(path) ? Response.json({ published: [], alreadyPublished: [], notFound: [], updatedConsumers: [] })
      : /\/bulk-actions\/retract\//.test(path) ? Response.json({ retracted: [], alreadyRetracted: [], notFound: [] })
      : /\/workflow-definitions\/[^/]+\/publish$/.test(path) ? Response.json({ alreadyPublished: false, consumingWorkflowCount: 0 })
      : listing && /\/workflow-definitions\/[^/]+\/retract$/.test(path) ? Response.json({})
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
