using Lajur.Host.Forms;
using Lajur.Registry.Surveys.Answering;
using Lajur.Registry.Surveys.Asking;
using Lajur.Registry.Surveys.Invitations;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Surveys.Asking;

/// <summary>The survey behind an invitation's link: the form once, kind words ever after.</summary>
public sealed partial class SurveyPage(
    SurveyInvitations invitations, AnswerSurveyHandler answer, SurveyDoor door, NavigationManager navigation)
{
    private const int LongestToken = 40;

    private static readonly Dictionary<string, string[]> Nothing = [];

    private OpenedSurvey? _survey;
    private FilledForm? _form;
    private bool _isTooMany;

    [Parameter] public string Token { get; set; } = "";

    /// <summary>Set after the answer was taken.</summary>
    [SupplyParameterFromQuery(Name = SurveyLinks.DonePart)] public string? Done { get; set; }

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    private (string Icon, string Title, string Text) Words => _survey switch
    {
        null when _isTooMany => ("hourglass-split", "Terlalu banyak percobaan", "Tunggu lima menit, lalu buka kembali tautan survei Anda."),
        null => ("link-45deg", "Survei ini belum dapat dibuka",
            "Survei terbuka setelah permohonan atau pengaduan Anda selesai. Bila sudah selesai, periksa kembali tautannya pada tanda terima atau halaman pelacakan."),
        { State: SurveyOfferState.Used } when Done is not null => ("check-circle", "Terima kasih",
            "Penilaian Anda sudah kami terima dan dihitung bersama penilaian warga lain."),
        { State: SurveyOfferState.Used } => ("check-circle", "Survei ini sudah terisi",
            "Satu pelayanan dinilai satu kali, dan penilaian pertama yang dihitung. Terima kasih sudah membantu kami."),
        _ => ("calendar-x", "Masa survei ini sudah lewat",
            "Survei dapat diisi sampai 90 hari setelah pelayanan selesai. Terima kasih atas niat baik Anda."),
    };

    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        if (!door.IsOpenTo(Http))
        {
            (_isTooMany, Http.Response.StatusCode) = (true, StatusCodes.Status429TooManyRequests);
            return;
        }

        _survey = Token.Length <= LongestToken ? await invitations.FindAsync(Token, Http.RequestAborted) : null;
        if (_survey is null)
        {
            door.CountWrong(Http);
            Http.Response.OnStarting(SayNotFound);
        }
        else if (_survey.State == SurveyOfferState.Open)
        {
            _form = new FilledForm(SurveyForm.Invited, Nothing);
        }
        else if (HttpMethods.IsPost(Http.Request.Method))
        {
            // Sent once more, by a second press or from a second window: there is no form for it, but kind words.
            navigation.NavigateTo(SurveyLinks.Survey(Token));
        }
    }

    /// <summary>Only as the answer leaves: set earlier, the page for any unknown address would take this one's place.</summary>
    private Task SayNotFound()
    {
        Http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private async Task AnswerAsync()
    {
        if (_survey is null)
        {
            return;
        }

        var posted = await PostedForm.ReadAsync(Http, SurveyForm.Invited, Http.RequestAborted);
        switch (await answer.HandleAsync(new() { Token = Token, Values = posted.Values }, Http.RequestAborted))
        {
            case AnswerSurveyResult.Invalid invalid:
                _form = new FilledForm(SurveyForm.Invited, posted.Values, invalid.Errors);
                Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                break;
            case AnswerSurveyResult.Taken:
                navigation.NavigateTo($"{SurveyLinks.Survey(Token)}?{SurveyLinks.DonePart}=1");
                break;
            default:
                navigation.NavigateTo(SurveyLinks.Survey(Token));
                break;
        }
    }
}
