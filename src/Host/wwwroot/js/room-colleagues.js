// Colleagues who work on the same drawing: the page asks now and then whether it is still as it was drawn here, has what stands below
// drawn anew when it is not, and says who saved, because the drawing above is Elsa Studio's and only comes anew with the page.
const pause = 30_000;

export function followColleagues(drawer) {
  const news = document.querySelector("[data-news] > div");
  const reload = drawer.querySelector("[data-drawer-reload]");
  const saver = () => drawer.querySelector("[data-revision]");
  const count = () => Number(saver()?.dataset.revision ?? 0);
  let seen = count(), asking = false, over = false;

  function tell(words, link) {
    news.querySelector("p").textContent = words;
    for (const each of news.querySelectorAll("a")) each.hidden = each !== link;
    news.hidden = false;
  }

  async function ask() {
    if (asking || over || document.visibilityState !== "visible") return;
    asking = true;
    try {
      const stamp = drawer.querySelector("[data-stamp]").dataset.stamp;
      const answer = await fetch(drawer.dataset.stamps, { headers: { "If-None-Match": `"${stamp}"` } });
      if (answer.status === 200) document.dispatchEvent(new Event("lajur:changed"));
      over = answer.status === 404;
      if (answer.status === 404) {
        const gone = news.querySelector("[data-news-gone]");
        tell(gone.dataset.newsGone, gone);
      }
    } catch {
      // The line is down; the next time will tell.
    } finally {
      asking = false;
    }
  }

  news.querySelector("button").addEventListener("click", () => { news.hidden = true; });
  new MutationObserver(() => {
    if (count() > seen) {
      seen = count();
      reload.hidden = false;
      tell(saver().dataset.words, news.querySelector("[data-news-reload]"));
    }
  }).observe(drawer.querySelector("#alur-penyimpan"), { childList: true, subtree: true });
  document.addEventListener("visibilitychange", ask);
  setInterval(ask, pause);
}
