using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Lajur.Benchmarks.Hosts;

/// <summary>Somebody at a browser without script: opens pages, sends their forms with all that stands in them, follows redirects.</summary>
internal sealed class Browser : IDisposable
{
    private readonly HttpClient _http;

    public Browser(Uri address) => _http = new(new SocketsHttpHandler { CookieContainer = new CookieContainer() })
    {
        BaseAddress = address,
        Timeout = TimeSpan.FromSeconds(60),
    };

    /// <summary>The page that is open.</summary>
    public IDocument Page { get; private set; } = null!;

    /// <summary>Its address.</summary>
    public Uri At { get; private set; } = null!;

    public Task OpenAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>Sends the page's form with these values in place of its own, by the button named.</summary>
    public Task SubmitAsync(IReadOnlyDictionary<string, string> values, (string Name, string Value)? press = null)
    {
        var form = (IHtmlFormElement)(Page.QuerySelector("main form[method=post]")
            ?? throw new HttpRequestException($"There is no form on {At.PathAndQuery}: {Heading}."));
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in Fields(form, values).Concat(press is { } button ? [button] : []))
        {
            content.Add(new StringContent(value), name);
        }

        var action = form.GetAttribute("action");
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, string.IsNullOrEmpty(action) ? At.PathAndQuery : action) { Content = content });
    }

    public string Heading => Page.QuerySelector("h1")?.TextContent.Trim() ?? "";

    public void Dispose() => _http.Dispose();

    private async Task SendAsync(HttpRequestMessage request)
    {
        using var answer = await _http.SendAsync(request);
        var html = await answer.Content.ReadAsStringAsync();
        At = answer.RequestMessage!.RequestUri!;
        Page = await BrowsingContext.New(Configuration.Default).OpenAsync(response => response.Content(html).Address(At.AbsoluteUri));
        if (!answer.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"{(int)answer.StatusCode} at {At.PathAndQuery}: {Heading}");
        }
    }

    private static IEnumerable<(string Name, string Value)> Fields(IHtmlFormElement form, IReadOnlyDictionary<string, string> values)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in form.Elements.OfType<IHtmlElement>().Where(element => element is not IHtmlButtonElement))
        {
            if (element.GetAttribute("name") is not { Length: > 0 } name || element.HasAttribute("disabled"))
            {
                continue;
            }

            if (values.TryGetValue(name, out var value) ? given.Add(name) : (value = Standing(element)) is not null)
            {
                yield return (name, value!);
            }
        }
    }

    private static string? Standing(IHtmlElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "file" or "submit" } => null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement text => text.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };
}
