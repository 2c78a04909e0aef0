using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Lajur.Host.Tests;

/// <summary>
/// Somebody at a browser without script: opens addresses, fills in the form that is on the page, presses its buttons and
/// follows where it leads. Hidden fields and form tokens go along as a browser would send them.
/// </summary>
public sealed class Visitor(HttpClient http) : IDisposable
{
    private const int MostRedirects = 5;

    /// <summary>The page that is open.</summary>
    public IDocument Page { get; private set; } = null!;

    /// <summary>The last answer, after redirects.</summary>
    public HttpResponseMessage Answer { get; private set; } = null!;

    /// <summary>The address of the page, path and query.</summary>
    public string At { get; private set; } = "/";

    /// <summary>For requests that are not pages.</summary>
    public HttpClient Http => http;

    /// <summary>Opens an address and follows redirects.</summary>
    public Task<IDocument> OpenAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>
    /// Sends the page's form (the first that matches <paramref name="form"/>) with these values in the place of what stands
    /// there, as if the button named by <paramref name="press"/> were pressed, and follows redirects.
    /// </summary>
    public Task<IDocument> SubmitAsync(
        IReadOnlyDictionary<string, string>? values = null,
        string form = "main form[method=post]",
        (string Name, string Value)? press = null,
        params (string Field, string FileName, byte[] Content)[] files) =>
        SendAsync(Compose(values ?? new Dictionary<string, string>(StringComparer.Ordinal), form, press, files));

    /// <summary>The post of <see cref="SubmitAsync"/>, not sent yet: for tests that send it twice.</summary>
    public HttpRequestMessage Compose(
        IReadOnlyDictionary<string, string> values,
        string form,
        (string Name, string Value)? press,
        params (string Field, string FileName, byte[] Content)[] files)
    {
        var element = (IHtmlFormElement)(Page.QuerySelector(form)
            ?? throw new InvalidOperationException($"No {form} on {At}: {Page.Body?.TextContent.Trim()}"));
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in Fields(element, values))
        {
            content.Add(new StringContent(value), name);
        }

        if (press is { } button)
        {
            content.Add(new StringContent(button.Value), button.Name);
        }

        foreach (var (field, fileName, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), field, fileName);
        }

        var action = element.GetAttribute("action");
        return new HttpRequestMessage(HttpMethod.Post, string.IsNullOrEmpty(action) ? At : action) { Content = content };
    }

    /// <summary>Sends a request and follows redirects as a browser does.</summary>
    public async Task<IDocument> SendAsync(HttpRequestMessage request)
    {
        for (var redirects = 0; ; redirects++)
        {
            Answer = await http.SendAsync(request);
            if (Answer.Headers.Location is not { } location)
            {
                break;
            }

            Assert.True(redirects < MostRedirects, $"{request.RequestUri} redirects in circles.");
            var target = location.IsAbsoluteUri ? location : new Uri(Answer.RequestMessage!.RequestUri!, location);
            request = new HttpRequestMessage(HttpMethod.Get, target);
        }

        At = Answer.RequestMessage!.RequestUri!.PathAndQuery;
        var html = await Answer.Content.ReadAsStringAsync();
        Page = await BrowsingContext.New(Configuration.Default)
            .OpenAsync(response => response.Content(html).Address(Answer.RequestMessage.RequestUri.AbsoluteUri));
        return Page;
    }

    /// <summary>Has a page open again that was open before, as the browser's own button does.</summary>
    public void GoBack(IDocument page, string at) => (Page, At) = (page, at);

    public void Dispose() => http.Dispose();

    private static IEnumerable<(string Name, string Value)> Fields(
        IHtmlFormElement form, IReadOnlyDictionary<string, string> values)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in form.Elements.OfType<IHtmlElement>())
        {
            var name = element.GetAttribute("name");
            if (string.IsNullOrEmpty(name) || element.HasAttribute("disabled") || element is IHtmlButtonElement)
            {
                continue;
            }

            if (values.TryGetValue(name, out var given))
            {
                if (seen.Add(name))
                {
                    yield return (name, given);
                }

                continue;
            }

            if (Standing(element) is { } standing)
            {
                yield return (name, standing);
            }
        }
    }

    private static string? Standing(IHtmlElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
        IHtmlInputElement { Type: "file" or "submit" } => null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement text => text.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };
}
