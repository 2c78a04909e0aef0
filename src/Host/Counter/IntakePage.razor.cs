using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Host.Forms;
using Lajur.Registry.Cases;
using Lajur.Registry.Drafts;
using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Intake;
using Lajur.Registry.Linking;
using Lajur.Registry.Services;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Counter;

/// <summary>The form an officer fills in for somebody else.</summary>
public sealed partial class IntakePage(
    ServiceCatalog services, IntakeForms forms, SubmitCaseHandler submit, ContinuationReader continuations, CounterTools tools)
{
    private static readonly Dictionary<string, string[]> Nothing = [];

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery(Name = CounterLinks.ServicePart)]
    private string? ServiceWord { get; set; }

    [SupplyParameterFromQuery(Name = CounterLinks.ChannelPart)]
    private string? ChannelWord { get; set; }

    /// <summary>The number of the case that goes on as this one; null when it stands for itself.</summary>
    [SupplyParameterFromQuery(Name = CaseLinks.ContinuedPart)]
    private string? ContinuedNumber { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private Continuation? Continued { get; set; }

    private Service? Service { get; set; }

    private Channel Via { get; set; }

    private FormSchema? Schema { get; set; }

    private FilledForm? Filled { get; set; }

    private string OperationId { get; set; } = "";

    private bool IsClosed { get; set; }

    /// <summary>True when the case was taken in; the page then leads to its receipt.</summary>
    private bool IsTaken { get; set; }

    private OpenDraft? Draft { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        OperationId = Guid.CreateVersion7(tools.Clock.GetUtcNow()).ToString();
        if (CounterChannels.Find(ChannelWord) is not { } channel
            || await services.FindAsync(Officer.OfficeSlug, ServiceWord ?? "", Context.RequestAborted) is not { Service: { IsOpen: true } service }
            || await forms.FindFilledAsync(service, Context.RequestAborted) is not { } form)
        {
            tools.Navigation.NotFound();
            return;
        }

        (Service, Via) = (service, channel);
        Schema = IntakeForm.For(form, channel, service.Kind);
        Continued = ContinuedNumber is { Length: > 0 } number
            && await continuations.FindForOfficerAsync(number, Officer.Id, Context.RequestAborted) is { } found && found.ServiceId == service.Id
                ? found
                : null;
        Filled = new FilledForm(Schema, Continued?.Values ?? Nothing);
    }

    private async Task SubmitAsync()
    {
        var ct = Context.RequestAborted;
        var form = await Context.Request.ReadFormAsync(ct);
        var kept = await tools.Files.OpenAsync(await PostedForm.ReadAsync(Context, Schema!, ct), form[FileKeeper.Field], Service!.Id, ct);
        var posted = kept.Form;
        OperationId = posted.OperationId.Length > 0 ? posted.OperationId : OperationId;
        var errors = posted.ChangesForm ? new(StringComparer.Ordinal) : await CheckAndSubmitAsync(posted);
        if (IsTaken)
        {
            await tools.Files.DoneAsync(kept, ct);
            return;
        }

        Draft = await tools.Files.KeepAsync(kept, ct);
        Filled = new FilledForm(Schema!, posted.Values, errors) { Files = Draft?.Files ?? [] };
        Context.Response.StatusCode = posted.ChangesForm ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
    }

    private async Task<Dictionary<string, string>> CheckAndSubmitAsync(PostedForm posted)
    {
        var check = FormValidator.Validate(
            Schema!, posted.Values, posted.Files.CountBy(file => file.FieldKey).ToDictionary(StringComparer.Ordinal),
            today: Officer.Zone.DateOf(tools.Clock.GetUtcNow()));
        var errors = new Dictionary<string, string>(check.Errors, StringComparer.Ordinal);
        foreach (var (field, sentence) in posted.Errors)
        {
            errors[field] = sentence;
        }

        return errors.Count == 0 ? await SubmitAsync(posted, check.Answers) : errors;
    }

    private async Task<Dictionary<string, string>> SubmitAsync(PostedForm posted, FormAnswers answers)
    {
        switch (await submit.HandleAsync(Command(posted, answers), Context.RequestAborted))
        {
            case SubmitCaseResult.Submitted done:
                IsTaken = true;
                tools.Navigation.NavigateTo(CounterLinks.Receipt(done.Receipt.Number));
                return [];
            case SubmitCaseResult.Invalid invalid:
                return new Dictionary<string, string>(invalid.Errors, StringComparer.Ordinal);
            default:
                IsClosed = true;
                return [];
        }
    }

    private SubmitCase Command(PostedForm posted, FormAnswers answers) => new()
    {
        OfficeId = Officer.OfficeId,
        ServiceId = Service!.Id,
        Channel = Via,
        Applicant = new ApplicantDetails
        {
            Name = answers.Text(IntakeForm.Name) ?? "",
            Email = answers.Text(IntakeForm.Email),
            Phone = answers.Text(IntakeForm.Phone),
            Nik = answers.Text(IntakeForm.Nik),
            Medium = Enum.Parse<ContactMedium>(answers.Text(IntakeForm.Medium)!),
        },
        Values = posted.Values,
        Files = posted.Files,
        OperationId = OperationId,
        ContinuesRequestId = Continued?.RequestId,
        ReceivedById = Officer.Id,
    };
}
