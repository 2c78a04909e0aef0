using System.Globalization;
using Lajur.Host.Forms;
using Lajur.Host.Portal.Tracking;
using Lajur.Registry.Forms;
using Lajur.Registry.Intake;
using Lajur.Registry.Services;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Portal.Applying;

/// <summary>An application, a topic a page, then everything to check; each page is a post and a redirect.</summary>
public partial class ApplyPage(ApplyDesk desk, NavigationManager navigation)
{
    private const string CheckStep = "periksa";
    private const string SubmitAction = "kirim";
    private const string DiscardAction = "ulang";

    private static readonly IReadOnlyDictionary<string, string> s_fine = new Dictionary<string, string>(StringComparer.Ordinal);

    private Application? _application;
    private int _step;
    private bool _hasMore;

    /// <summary>The office's part of the address.</summary>
    [Parameter] public string Office { get; set; } = "";

    /// <summary>The service's part of the address.</summary>
    [Parameter] public string Service { get; set; } = "";

    /// <summary>The page asked for: its number from 1, or <c>periksa</c>.</summary>
    [SupplyParameterFromQuery(Name = "langkah")] public string? Asked { get; set; }

    /// <summary>Set when one page is changed on the way to the end.</summary>
    [SupplyParameterFromQuery(Name = "ubah")] public string? Change { get; set; }

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    private IReadOnlyDictionary<string, string> Errors { get; set; } = s_fine;

    private bool IsChange => Change is not null;

    private bool IsCheck => _step == _application!.Steps.Count;

    private ApplyStep Current => _application!.Steps[_step];

    private FilledForm Filled => new(Current.Schema, _application!.Values, Errors, Current.Components) { Files = _application.Files };

    private ServiceWords Words => ServiceWords.Of(_application!.Entry.Service.Kind);

    private string Title => IsCheck ? $"Periksa {Words.Matter}" : Current.Title;

    private string Back => _step == 0
        ? PortalLinks.Service(_application!.Entry)
        : PortalLinks.Apply(_application!.Entry, IsChange ? CheckStep : Number(_step));

    protected override async Task OnInitializedAsync()
    {
        _application = await desk.OpenAsync(Office, Service, Http);
        if (_application is null)
        {
            navigation.NotFound();
            return;
        }

        var isPost = HttpMethods.IsPost(Http.Request.Method);
        if (!isPost && _application.Draft?.Content.Receipt is not null)
        {
            // The last application was sent: this is the next one.
            _application = _application with { Draft = null };
        }

        var asked = Asked == CheckStep ? _application.Steps.Count
            : int.TryParse(Asked, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number - 1, 0, _application.Steps.Count - 1)
            : 0;
        _step = Math.Min(asked, _application.FirstIncomplete);
        if (!isPost && _step != asked)
        {
            GoTo(_step);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task ReceiveAsync()
    {
        if (_application is not { Entry.Service.IsOpen: true } application)
        {
            return;
        }

        if (application.Draft?.Content.Receipt is { } receipt)
        {
            Hand(receipt);
            return;
        }

        var posted = await PostedForm.ReadAsync(Http, IsCheck ? application.Steps[0].Schema : Current.Schema, Http.RequestAborted);
        if (posted.Action == DiscardAction)
        {
            await desk.DiscardAsync(application, Http);
            navigation.NavigateTo(PortalLinks.Apply(application.Entry));
        }
        else if (IsCheck)
        {
            await SubmitAsync(application);
        }
        else
        {
            await KeepAsync(application, posted);
        }
    }

    private async Task KeepAsync(Application application, PostedForm posted)
    {
        (_application, var fileErrors) = await desk.KeepAsync(application, Current, posted, Http);
        if (posted.FileToRemove is not null)
        {
            GoTo(_step);
            return;
        }

        if (posted.ChangesList)
        {
            return;
        }

        var revealed = posted.Revealed(Current.Schema, _application.Values, Current.Components);
        var unseen = FilledForm.Flatten(revealed).OfType<Lajur.Registry.Forms.Fields.FormField>().Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
        var errors = Current.Check(_application.Values, _application.FileCounts, _application.Today)
            .Where(error => !unseen.Contains(error.Key)).ToDictionary(error => error.Key, error => error.Value, StringComparer.Ordinal);
        foreach (var (field, sentence) in fileErrors)
        {
            errors[field] = sentence;
        }

        if (errors.Count > 0 || unseen.Count > 0)
        {
            (Errors, _hasMore) = (errors, errors.Count == 0);
            Http.Response.StatusCode = errors.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
            return;
        }

        GoTo(IsChange ? _application.FirstIncomplete : _step + 1);
    }

    private async Task SubmitAsync(Application application)
    {
        switch (await desk.SubmitAsync(application, Http))
        {
            case SubmitCaseResult.Submitted(var receipt):
                Hand(receipt);
                break;
            case SubmitCaseResult.Invalid(var errors):
                Refuse(StatusCodes.Status422UnprocessableEntity, errors);
                break;
            case SubmitCaseResult.ServiceClosed:
                Refuse(StatusCodes.Status409Conflict, Say("Layanan ini baru saja ditutup. Isian Anda tetap tersimpan selama beberapa jam."));
                break;
            default:
                Refuse(StatusCodes.Status429TooManyRequests, Say($"Terlalu banyak {Words.Matter} dari jaringan Anda. Tunggu sebentar, lalu kirim lagi; isian Anda tetap tersimpan."));
                break;
        }
    }

    private static Dictionary<string, string> Say(string sentence) => new(StringComparer.Ordinal) { [""] = sentence };

    private void Refuse(int status, IReadOnlyDictionary<string, string> errors)
    {
        Errors = errors;
        Http.Response.StatusCode = status;
    }

    private void Hand(CaseReceipt receipt)
    {
        TrackingPass.Give(Http, receipt.Number, receipt.Secret);
        navigation.NavigateTo(PortalLinks.Receipt(receipt.Number));
    }

    private void GoTo(int step) => navigation.NavigateTo(
        PortalLinks.Apply(_application!.Entry, step == _application.Steps.Count ? CheckStep : Number(step + 1)));

    /// <summary>What the registry refused, each a link to the page where it can be changed.</summary>
    private IReadOnlyList<FieldError> CheckMistakes() => [.. Errors.Select(error => new FieldError(
        error.Key,
        error.Value,
        _application!.Steps.Index().FirstOrDefault(step => step.Item.Keys.Contains(FieldNames.Root(error.Key))) is { Item: not null } found
            ? $"{PortalLinks.Apply(_application.Entry, Number(found.Index + 1))}&ubah=1#{FieldIds.Input(error.Key)}"
            : null))];
}
