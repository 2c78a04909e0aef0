using System.Globalization;
using System.Text.Json.Nodes;
using Lajur.Engine.BuiltIn.Calls;
using Lajur.Engine.Outside;
using Microsoft.Extensions.Options;

namespace Lajur.Host.Outside;

/// <summary>Sends the HTTP requests of procedures: to allowed hosts and addresses only, within bounds of time and size.</summary>
public sealed class HttpCaller(
    OutsideReach reach, OutsideConnection connection, IOptions<OutsideOptions> options, TimeProvider clock) : IOutsideCaller, IDisposable
{
    private const int MostRedirects = 5;
    private readonly HttpMessageInvoker _client = connection.NewClient();

    public string Kind => HttpCall.Kind;

    public async Task<JsonObject> CallAsync(OutsideCall call, CancellationToken cancellationToken) =>
        (await AskAsync(HttpCall.Read(call.Request), call.Key, cancellationToken)).Write();

    public void Dispose() => _client.Dispose();

    private async Task<HttpCallAnswer> AskAsync(HttpCall call, string key, CancellationToken ct)
    {
        if (!reach.AllowsHost(call.Url))
        {
            return new HttpCallAnswer.Refused($"'{call.Url.IdnHost}' is not on the list of Outside__AllowedHosts.");
        }

        if (OutsideRequest.Misfit(call) is { } misfit)
        {
            return new HttpCallAnswer.Refused(misfit);
        }

        var seconds = options.Value.TimeoutSeconds;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(seconds), clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        try
        {
            return await FollowAsync(call, key, both.Token);
        }
        catch (HttpRequestException e) when (e.InnerException is AddressRefusedException refused)
        {
            return new HttpCallAnswer.Refused(refused.Message);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            return new HttpCallAnswer.TimedOut(
                string.Create(CultureInfo.InvariantCulture, $"'{call.Url.IdnHost}' did not answer in full within {seconds} s."));
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return new HttpCallAnswer.Failed(e.Message);
        }
    }

    private async Task<HttpCallAnswer> FollowAsync(HttpCall call, string key, CancellationToken ct)
    {
        for (var redirects = 0; ; redirects++)
        {
            using var request = OutsideRequest.Of(call, key);
            using var response = await _client.SendAsync(request, ct);
            if (redirects < MostRedirects && OutsideRequest.Redirected(call, response) is { } next)
            {
                call = next;
                continue;
            }

            return await OutsideAnswer.ReadAsync(response, options.Value.MaxAnswerBytes, ct);
        }
    }
}
