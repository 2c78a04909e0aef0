using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Host.Forms;
using Lajur.Registry.Cases;
using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Choices;
using Lajur.Registry.Intake;
using Lajur.Registry.Linking;
using Lajur.Registry.Services;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Counter;

/// <summary>The form an officer fills in for somebody else.</summary>
public sealed partial class IntakePage(
    ServiceCatalog services,
    OfficeChoices choices,
    SubmitCaseHandler submit,
    ContinuationReader continuations,
    NavigationManager navigation,
    TimeProvider clock)
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

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        OperationId = Guid.CreateVersion7(clock.GetUtcNow()).ToString();
        if (CounterChannels.Find(ChannelWord) is not { } channel
            || await services.FindAsync(Officer.OfficeSlug, ServiceWord ?? "", Context.RequestAborted) is not { Service: { IsOpen: true } service }
            || await services.FindFormAsync(service.Id, service.IntakeFormKey, version: null, Context.RequestAborted) is not { } form)
        {
            navigation.NotFound();
            return;
        }

        (Service, Via) = (service, channel);
        Schema = IntakeForm.For(await choices.FillAsync(service.Id, form.Schema, Context.RequestAborted), channel, service.Kind);
        Continued = ContinuedNumber is { Length: > 0 } number
            && await continuations.FindForOfficerAsync(number, Officer.Id, Context.RequestAborted) is { } found && found.ServiceId == service.Id
                ? found
                : null;
        Filled = new FilledForm(Schema, Continued?.Values ?? Nothing);
    }

    private async Task SubmitAsync()
    {
        var posted = await PostedForm.ReadAsync(Context, Schema!, Context.RequestAborted);
        OperationId = posted.OperationId.Length > 0 ? posted.OperationId : OperationId;
        var check = FormValidator.Validate(
            Schema!, posted.Values, posted.Files.CountBy(file => file.FieldKey).ToDictionary(StringComparer.Ordinal),
            today: Officer.Zone.DateOf(clock.GetUtcNow()));
        var errors = new Dictionary<string, string>(check.Errors, StringComparer.Ordinal);
        foreach (var (field, sentence) in posted.Errors)
        {
            errors[field] = sentence;
        }

        if (errors.Count == 0)
        {
            errors = await SubmitAsync(posted, check.Answers);
        }

        Filled = new FilledForm(Schema!, posted.Values, errors);
        Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    private async Task<Dictionary<string, string>> SubmitAsync(PostedForm posted, FormAnswers answers)
    {
        switch (await submit.HandleAsync(Command(posted, answers), Context.RequestAborted))
        {
            case SubmitCaseResult.Submitted done:
                navigation.NavigateTo(CounterLinks.Receipt(done.Receipt.Number));
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
