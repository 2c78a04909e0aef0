using Lajur.Host.Access;
using Lajur.Host.Forms;
using Lajur.Registry.Surveys.Answering;
using Lajur.Registry.Surveys.Asking;
using Lajur.Registry.Surveys.Terminals;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Surveys.Terminals;

/// <summary>
/// The survey at a counter's terminal, one respondent after the other. It serves no browser in which an officer is signed
/// in, so that nobody who touches it gets at the office's work; and it empties itself when nobody goes on.
/// </summary>
public sealed partial class TerminalPage(
    TerminalQuery terminals, AnswerAtTerminalHandler answer, SurveyDoor door, NavigationManager navigation, TimeProvider clock)
{
    /// <summary>Seconds until the thanks give way to the next form, and until a form is emptied where no script does it.</summary>
    private const int ThanksFor = 10, LongestForm = 900;

    private static readonly Dictionary<string, string[]> Nothing = [];

    private TerminalView? _terminal;
    private FilledForm? _form;
    private string _operation = "";
    private bool _isOfficer;
    private bool _isTooMany;

    /// <summary>Set after an answer was taken.</summary>
    [SupplyParameterFromQuery(Name = SurveyLinks.DonePart)] public string? Done { get; set; }

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    private (string Icon, string Title, string Text) Words => (_isOfficer, _terminal) switch
    {
        (true, _) => ("person-lock", "Keluar dahulu dari akun petugas",
            "Di peramban ini seorang petugas masih masuk. Terminal survei baru terbuka setelah petugas keluar."),
        (_, null) => ("power", "Terminal survei tidak menyala", "Silakan hubungi petugas loket."),
        _ => ("check-circle", "Terima kasih", "Penilaian Anda sudah kami terima."),
    };

    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        _isOfficer = SignedInOfficer.Find(Http.User) is not null;
        _terminal = !_isOfficer && TerminalPass.Find(Http) is { Length: <= 100 } key
            ? await terminals.FindOpenAsync(key, Http.RequestAborted)
            : null;
        if (_terminal is null)
        {
            if (HttpMethods.IsPost(Http.Request.Method))
            {
                // Switched off while somebody filled in the form.
                navigation.NavigateTo(SurveyLinks.Terminal);
            }

            return;
        }

        StartOver(Done is null ? LongestForm : ThanksFor);
        if (Done is null)
        {
            _operation = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
            _form = new FilledForm(SurveyForm.AtTerminal(_terminal.Services), Nothing);
        }
    }

    private async Task AnswerAsync()
    {
        if (_terminal is null)
        {
            return;
        }

        var schema = SurveyForm.AtTerminal(_terminal.Services);
        var posted = await PostedForm.ReadAsync(Http, schema, Http.RequestAborted);
        _operation = posted.OperationId is { Length: > 0 } given ? given : _operation;
        if (!door.TryTake(_terminal.Id))
        {
            (_isTooMany, Http.Response.StatusCode) = (true, StatusCodes.Status429TooManyRequests);
            _form = new FilledForm(schema, posted.Values);
            return;
        }

        var command = new AnswerAtTerminal { Key = TerminalPass.Find(Http)!, Values = posted.Values, OperationId = _operation };
        switch (await answer.HandleAsync(command, Http.RequestAborted))
        {
            case AnswerSurveyResult.Invalid invalid:
                _form = new FilledForm(schema, posted.Values, invalid.Errors);
                Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                break;
            case AnswerSurveyResult.Taken:
                navigation.NavigateTo($"{SurveyLinks.Terminal}?{SurveyLinks.DonePart}=1");
                break;
            default:
                navigation.NavigateTo(SurveyLinks.Terminal);
                break;
        }
    }

    /// <summary>As a header, which browsers without script obey as well.</summary>
    private void StartOver(int seconds) => Http.Response.Headers["Refresh"] = $"{seconds};url={SurveyLinks.Terminal}";
}
