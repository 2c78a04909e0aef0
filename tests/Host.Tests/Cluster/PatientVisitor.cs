using AngleSharp.Dom;

namespace Lajur.Host.Tests.Cluster;

/// <summary>
/// Somebody who does not give up: whatever breaks on the way, the same page is asked for or the very same form is sent again,
/// until a host answers.
/// </summary>
internal sealed class PatientVisitor(IEnumerable<Uri> hosts) : IDisposable
{
    private const int MostTries = 200;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(300);

    private readonly Visitor _visitor = new(new HttpClient(new Turns(hosts))
    {
        BaseAddress = hosts.First(),
        Timeout = TimeSpan.FromSeconds(20),
    });

    /// <summary>How a host answered last, and where: for what is said of a refusal.</summary>
    public string Last => $"{(int)_visitor.Answer.StatusCode} at {_visitor.At}";

    /// <summary>Answers that were none, or said that something broke.</summary>
    public int Repeats { get; private set; }

    public Task<IDocument> OpenAsync(string address) =>
        UntilAnsweredAsync(() => _visitor.OpenAsync(address));

    /// <summary>Presses a button of the open page; null when the answer is a refusal.</summary>
    public async Task<IDocument?> PressAsync(
        IReadOnlyDictionary<string, string> values, (string Name, string Value)? press = null, string form = "main form[method=post]")
    {
        var (page, at) = (_visitor.Page, _visitor.At);
        var answer = await UntilAnsweredAsync(() =>
        {
            _visitor.GoBack(page, at);
            return _visitor.SendAsync(_visitor.Compose(values, form, press));
        });
        return (int)_visitor.Answer.StatusCode < 400 ? answer : null;
    }

    /// <summary>Asks a machine's question; the answer is the first that is no trouble of a host's.</summary>
    public async Task<HttpResponseMessage> PostAsync(string address, Func<HttpContent> content)
    {
        HttpResponseMessage? answer = null;
        await UntilAsync(async () =>
        {
            using var body = content();
            answer = await _visitor.Http.PostAsync(address, body, CancellationToken.None);
            return (int)answer.StatusCode < 500;
        });
        return answer!;
    }

    public void Dispose() => _visitor.Dispose();

    private async Task<IDocument> UntilAnsweredAsync(Func<Task<IDocument>> ask)
    {
        IDocument? page = null;
        await UntilAsync(async () =>
        {
            page = await ask();
            return (int)_visitor.Answer.StatusCode < 500;
        });
        return page!;
    }

    private async Task UntilAsync(Func<Task<bool>> isAnswered)
    {
        using var tick = new PeriodicTimer(s_pause);
        for (var tries = 1; ; tries++)
        {
            try
            {
                if (await isAnswered())
                {
                    return;
                }
            }
            catch (Exception e) when (tries < MostTries && e is HttpRequestException or IOException or TaskCanceledException)
            {
                // The host was killed, or the database is not there: press again.
            }

            Assert.True(tries < MostTries, $"No host answered {MostTries} times.");
            Repeats++;
            await tick.WaitForNextTickAsync();
        }
    }
}
