using System.Text.Json.Nodes;
using Lajur.Engine.BuiltIn.Calls;
using Lajur.Engine.Outside;
using Lajur.Host.Outside;
using Lajur.Testing.Clocks;
using Microsoft.Extensions.Options;

namespace Lajur.Host.Tests.Outside;

public sealed class HttpCallerTests : IAsyncLifetime
{
    private const string Key = "run.3-1";
    private readonly FakeClock _clock = new();
    private OtherServer _other = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _other = await OtherServer.StartAsync(Ct);

    public ValueTask DisposeAsync() => _other.DisposeAsync();

    [Fact]
    public async Task An_allowed_server_is_asked_with_the_key_of_the_call_and_answers()
    {
        var call = new HttpCall(At("/json"), "POST", [new("Authorization", "Bearer rahasia"), new("Host", "lain.example")], """{"nik":"1"}""", "application/json");

        var answer = Assert.IsType<HttpCallAnswer.Answered>(await AskAsync(call));

        Assert.Equal((201, "application/json", """{"diterima":true}"""), (answer.StatusCode, answer.ContentType, answer.Content));
        Assert.Equal(("/json", Key, """{"nik":"1"}""", "Bearer rahasia"), Assert.Single(_other.Received));
    }

    [Fact]
    public async Task Nothing_is_allowed_until_the_settings_allow_it()
    {
        Assert.IsType<HttpCallAnswer.Refused>(await AskAsync(Get("/json"), new OutsideOptions()));
        Assert.IsType<HttpCallAnswer.Refused>(await AskAsync(Get("/json"), new OutsideOptions { AllowedNetworks = "127.0.0.1/32" }));
        Assert.Empty(_other.Received);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task A_name_or_number_that_leads_to_a_private_address_is_refused_unless_its_network_is_allowed(string host)
    {
        var call = Get("/json") with { Url = new UriBuilder(At("/json")) { Host = host }.Uri };

        var refused = Assert.IsType<HttpCallAnswer.Refused>(await AskAsync(call, new OutsideOptions { AllowedHosts = host }));
        Assert.Contains(host, refused.Why, StringComparison.Ordinal);
        Assert.Empty(_other.Received);
        Assert.IsType<HttpCallAnswer.Answered>(
            await AskAsync(call, new OutsideOptions { AllowedHosts = host, AllowedNetworks = "127.0.0.0/8" }));
    }

    [Fact]
    public async Task A_redirect_is_followed_within_the_server_and_handed_over_beyond_it()
    {
        Assert.Contains("Siti", Assert.IsType<HttpCallAnswer.Answered>(await AskAsync(Get("/here"))).Content, StringComparison.Ordinal);

        var elsewhere = Assert.IsType<HttpCallAnswer.Answered>(await AskAsync(Get("/elsewhere")));
        Assert.Equal(302, elsewhere.StatusCode);
        Assert.Equal(["/here", "/json", "/elsewhere"], _other.Received.Select(x => x.Path));
    }

    [Fact]
    public async Task An_endless_answer_is_cut_at_its_bound()
    {
        var failed = Assert.IsType<HttpCallAnswer.Failed>(await AskAsync(Get("/endless")));
        Assert.Contains("200000", failed.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_begins_and_does_not_end_is_given_up_in_time()
    {
        var asking = AskAsync(Get("/slow"));
        await _other.Stuck.Task.WaitAsync(Ct);
        _clock.Advance(TimeSpan.FromSeconds(29));
        Assert.False(asking.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.IsType<HttpCallAnswer.TimedOut>(await asking);
    }

    [Fact]
    public async Task A_server_that_is_not_there_fails()
    {
        var gone = Get("/json");
        await _other.DisposeAsync();

        Assert.IsType<HttpCallAnswer.Failed>(await AskAsync(gone));
    }

    [Theory]
    [InlineData("GET / HTTP/1.1", "X-A", "a")]
    [InlineData("GET", "X-A", "a\r\nX-B: b")]
    [InlineData("GET", "X A", "a")]
    public async Task What_would_break_the_message_apart_is_refused(string method, string header, string value)
    {
        Assert.IsType<HttpCallAnswer.Refused>(await AskAsync(new HttpCall(At("/json"), method, [new(header, value)], null, null)));
        Assert.Empty(_other.Received);
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("::ffff:10.1.2.3", false)]
    [InlineData("64:ff9b::a01:203", false)]
    [InlineData("2002:a01:203::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("ff02::1", false)]
    public void Only_public_addresses_are_reached_by_themselves(string address, bool allowed) =>
        Assert.Equal(allowed, new OutsideReach(Options.Create(new OutsideOptions())).AllowsAddress(System.Net.IPAddress.Parse(address)));

    [Theory]
    [InlineData("https://api.contoh.go.id/x", true)]
    [InlineData("https://API.CONTOH.GO.ID/x", true)]
    [InlineData("https://satu.kemendagri.go.id/x", true)]
    [InlineData("https://kemendagri.go.id/x", false)]
    [InlineData("https://jahatkemendagri.go.id/x", false)]
    [InlineData("https://api.contoh.go.id.jahat.example/x", false)]
    [InlineData("https://api.contoh.go.id@jahat.example/x", false)]
    public void A_host_is_allowed_by_its_whole_name_or_the_end_of_it(string url, bool allowed)
    {
        var reach = new OutsideReach(Options.Create(new OutsideOptions { AllowedHosts = "api.contoh.go.id; *.kemendagri.go.id" }));
        Assert.Equal(allowed, reach.AllowsHost(new Uri(url)));
    }

    [Fact]
    public void A_network_that_is_none_stops_the_start() => Assert.Throws<FormatException>(
        () => new OutsideReach(Options.Create(new OutsideOptions { AllowedNetworks = "sepuluh" })));

    private Uri At(string path) => new(_other.Address, path);

    private HttpCall Get(string path) => new(At(path), "GET", [], null, null);

    private async Task<HttpCallAnswer> AskAsync(HttpCall call, OutsideOptions? given = null)
    {
        var options = Options.Create(given ?? new OutsideOptions
        {
            AllowedHosts = "127.0.0.1",
            AllowedNetworks = "127.0.0.1/32",
            MaxAnswerBytes = 200_000,
        });
        var reach = new OutsideReach(options);
        using var caller = new HttpCaller(reach, new OutsideConnection(reach), options, _clock);
        var answer = await caller.CallAsync(new OutsideCall(HttpCall.Kind, Key, "run", "bookmark", call.Write()), Ct);
        return HttpCallAnswer.Read(JsonNode.Parse(answer.ToJsonString())!.AsObject());
    }
}
