using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Lajur.Engine.Library;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Outside;
using static Lajur.Host.Tests.Endpoints.EndpointHostFixture;

namespace Lajur.Host.Tests.Endpoints;

public sealed class EndpointTests(EndpointHostFixture host) : IClassFixture<EndpointHostFixture>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_starts_a_published_drawing_which_answers_it()
    {
        await PublishAsync("sapa", Endpoint("sapa/{nama}", "POST"), Answer(
            "({kepada: getOutputFrom('Terima', 'RouteData').nama, tanya: getOutputFrom('Terima', 'QueryStringData').q, isi: getIsi().umur})"));

        var answer = await SendAsync("POST", "/workflows/sapa/Siti?q=1", """{"umur": 30}""");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("""{"kepada":"Siti","tanya":"1","isi":30}""", await TextAsync(answer));
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("GET", "/workflows/sapa/Siti")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("POST", "/workflows/lain", "{}")).StatusCode);
    }

    [Fact]
    public async Task A_run_waits_for_a_second_request_at_a_path_of_its_own()
    {
        await PublishAsync(
            "lanjut",
            Endpoint("mulai", "POST"),
            Endpoint("lanjut/{tahap}", "PUT", starts: false, id: "Lanjut"),
            Answer("'tahap ' + getOutputFrom('Lanjut', 'RouteData').tahap"));

        Assert.Equal(HttpStatusCode.Accepted, (await SendAsync("POST", "/workflows/mulai", "{}")).StatusCode);
        Assert.Equal("tahap dua", await TextAsync(await SendAsync("PUT", "/workflows/lanjut/dua")));
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("PUT", "/workflows/lanjut/dua")).StatusCode);
    }

    [Fact]
    public async Task Of_two_runs_at_one_path_the_caller_says_which_is_meant()
    {
        await PublishAsync("dua", Endpoint("dua/mulai", "POST"), Endpoint("dua/lanjut", "POST", starts: false, id: "Lanjut"), Answer("getCorrelationId()"));
        await SendAsync("POST", "/workflows/dua/mulai?correlationId=A");
        await SendAsync("POST", "/workflows/dua/mulai?correlationId=B");

        Assert.Equal(HttpStatusCode.InternalServerError, (await SendAsync("POST", "/workflows/dua/lanjut")).StatusCode);
        Assert.Equal("B", await TextAsync(await SendAsync("POST", "/workflows/dua/lanjut?correlationId=B")));
        Assert.Equal("A", await TextAsync(await SendAsync("POST", "/workflows/dua/lanjut")));
    }

    [Fact]
    public async Task A_call_to_the_outside_between_request_and_answer_is_waited_for()
    {
        await using var other = await OtherServer.StartAsync(Ct);
        await PublishAsync(
            "teruskan",
            Endpoint("teruskan"),
            Step("Panggil", "Elsa.FlowSendHttpRequest", ("url", Literal(new Uri(other.Address, "/json").ToString()))),
            Answer("getOutputFrom('Panggil', 'ParsedContent').nama + getOutputFrom('Panggil', 'StatusCode')"));

        Assert.Equal("Siti200", await TextAsync(await SendAsync("GET", "/workflows/teruskan")));
        Assert.Single(other.Received);
    }

    [Fact]
    public async Task A_repeated_request_with_the_same_key_starts_nothing_twice()
    {
        await PublishAsync("sekali", Endpoint("sekali", "POST"), Answer("'ya'"));

        Assert.Equal("ya", await TextAsync(await SendAsync("POST", "/workflows/sekali", "{}", ("Idempotency-Key", "satu"))));
        Assert.Equal(HttpStatusCode.Accepted, (await SendAsync("POST", "/workflows/sekali", "{}", ("Idempotency-Key", "satu"))).StatusCode);
        var runs = await host.WithAsync<IWorkflowStore, int>(async x =>
            (await x.ListInstancesAsync(new InstanceQuery { DefinitionIds = ["sekali"] }, Ct)).TotalCount);
        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task An_answer_is_never_a_page_of_ours()
    {
        await PublishAsync("halaman", Endpoint("halaman"), Answer(
            "'<script>alert(1)</script>'",
            ("contentType", Literal("text/html")),
            ("responseHeaders", Script(
                "({'Set-Cookie': 'lajur=x', 'Content-Security-Policy': 'default-src *', 'X-Accel-Redirect': '/etc', 'X-Nama': 'boleh', 'Location': 'a\\r\\nb'})"))));

        var answer = await SendAsync("GET", "/workflows/halaman");

        Assert.StartsWith("sandbox; default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["boleh"], answer.Headers.GetValues("X-Nama"));
        Assert.False(answer.Headers.Contains("Set-Cookie") || answer.Headers.Contains("X-Accel-Redirect") || answer.Headers.Contains("Location"));
    }

    [Fact]
    public async Task A_drawing_never_sees_the_cookies_and_acts_for_nobody()
    {
        await PublishAsync("kepala", Endpoint("kepala"), Answer("(toJson(getKepala()).indexOf('ookie') >= 0) + ' ' + getKepala()['X-Tanya']"));
        using var officer = await host.OfficerAsync("admin");
        officer.Http.DefaultRequestHeaders.Add("X-Tanya", "ini");

        Assert.Equal("false ini", await officer.Http.GetStringAsync("/workflows/kepala", Ct));
    }

    [Fact]
    public async Task An_endpoint_for_staff_is_open_to_its_office_and_to_no_page_of_another_site()
    {
        await PublishAsync("petugas", Endpoint("petugas", "GET", more: [("authorize", Literal(true)), ("policy", Literal("Administrator"))]), Answer("'masuk'"));
        using var admin = await host.OfficerAsync("admin");
        using var counter = await host.OfficerAsync("petugas");

        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync("GET", "/workflows/petugas")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await counter.Http.GetAsync("/workflows/petugas", Ct)).StatusCode);
        Assert.Equal("masuk", await admin.Http.GetStringAsync("/workflows/petugas", Ct));
        admin.Http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.Forbidden, (await admin.Http.GetAsync("/workflows/petugas", Ct)).StatusCode);
    }

    [Fact]
    public async Task An_endpoint_for_staff_waits_until_the_officer_has_chosen_a_password()
    {
        await PublishAsync("menunggu", Endpoint("menunggu", "GET", more: [("authorize", Literal(true))]), Answer("'masuk'"));
        using var admin = await host.OfficerAsync("admin");
        await admin.OpenAsync("/admin/petugas/baru");
        await admin.SubmitAsync(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = "Rini Astuti",
            ["position"] = "Staf",
            ["userName"] = "rini",
            ["lanes"] = "petugas-layanan",
        });
        var given = admin.Page.QuerySelector(".staff-password code")!.TextContent;
        using var rini = host.NewVisitor();
        await rini.OpenAsync("/masuk");
        await rini.SubmitAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["UserName"] = "rini", ["Password"] = given });

        Assert.Equal(HttpStatusCode.Forbidden, (await rini.Http.GetAsync("/workflows/menunggu", Ct)).StatusCode);
        Assert.Equal("masuk", await admin.Http.GetStringAsync("/workflows/menunggu", Ct));
    }

    [Fact]
    public async Task A_request_that_is_too_large_is_refused_or_an_outcome_as_the_drawing_says()
    {
        var chosen = Endpoint("terpilih", "POST", more: [("requestSizeLimit", Literal("10")), ("exposeRequestTooLargeOutcome", true)]);
        chosen["metadata"] = new JsonObject { ["port"] = "Request too large" };
        await PublishAsync("terpilih", chosen, Answer("'kebesaran'"));
        await PublishAsync("kecil", Endpoint("kecil", "POST", more: [("requestSizeLimit", Literal("10"))]), Answer("'muat'"));
        await PublishAsync("besar", Endpoint("besar", "POST"), Answer("'muat'"));
        var large = $"\"{new string('x', 3000)}\"";

        Assert.Equal("kebesaran", await TextAsync(await SendAsync("POST", "/workflows/terpilih", large)));
        Assert.Equal("muat", await TextAsync(await SendAsync("POST", "/workflows/kecil", "1")));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await SendAsync("POST", "/workflows/kecil", "\"0123456789\"")).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await SendAsync("POST", "/workflows/besar", large)).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await SendAsync("POST", "/workflows/besar", new Unmeasured())).StatusCode);
    }

    [Fact]
    public async Task A_form_arrives_as_an_object_and_its_files_are_checked()
    {
        await PublishAsync(
            "unggah",
            Endpoint("unggah", "POST", more: [("allowedFileExtensions", Listed(".pdf"))]),
            Answer("getIsi().nama + ' ' + getOutputFrom('Terima', 'Files')[0].FileName + ' ' + getOutputFrom('Terima', 'Files')[0].Length"));

        Assert.Equal("Siti kk.pdf 3", await TextAsync(await SendAsync("POST", "/workflows/unggah", Form("kk.pdf"))));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await SendAsync("POST", "/workflows/unggah", Form("kk.exe"))).StatusCode);
    }

    [Fact]
    public async Task What_is_no_JSON_is_answered_with_400_and_starts_nothing()
    {
        await PublishAsync("rusak", Endpoint("rusak", "POST"), Answer("'ya'"));

        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync("POST", "/workflows/rusak", "{salah")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync("POST", "/workflows/rusak", """{"a":1,"a":2}""")).StatusCode);
    }

    [Fact]
    public async Task A_fault_is_answered_with_500_and_no_word_of_our_inside()
    {
        await PublishAsync("gagal", Endpoint("gagal"), Step("Gagal", "Elsa.Fault", ("message", Literal("rahasia dalam"))));

        var answer = await SendAsync("GET", "/workflows/gagal");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("rahasia", await TextAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_belongs_to_one_drawing_and_an_address_that_may_not_be_called_is_refused_at_publish()
    {
        await PublishAsync("milik", Endpoint("milik/{siapa}"), Answer("'ya'"));

        Assert.IsType<PublishOutcome.Refused>(await host.PublishAsync("rebut", Endpoint("milik/{orang}"), Answer("'ya'")));
        Assert.IsType<PublishOutcome.Refused>(await host.PublishAsync(
            "keluar", Step("Panggil", "Elsa.SendHttpRequest", ("url", Literal("https://lain.example/")))));
        Assert.IsType<PublishOutcome.Refused>(await host.PublishAsync("aneh", Endpoint("a/{*semua}"), Answer("'ya'")));
    }

    private async Task PublishAsync(string id, params JsonObject[] steps) =>
        Assert.IsType<PublishOutcome.Published>(await host.PublishAsync(id, steps));

    private Task<HttpResponseMessage> SendAsync(string method, string path, string? json = null, params (string Name, string Value)[] headers) =>
        SendAsync(method, path, json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"), headers);

    private async Task<HttpResponseMessage> SendAsync(string method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var visitor = host.NewVisitor();
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await visitor.Http.SendAsync(request, Ct);
    }

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(Ct);

    private static MultipartFormDataContent Form(string fileName)
    {
        var file = new ByteArrayContent([1, 2, 3]);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        return new MultipartFormDataContent { { new StringContent("Siti"), "nama" }, { file, "berkas", fileName } };
    }

    /// <summary>A body that does not say how long it is.</summary>
    private sealed class Unmeasured : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            for (var piece = 0; piece < 20; piece++)
            {
                await stream.WriteAsync(new byte[1000], Ct);
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
