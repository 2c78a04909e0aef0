using Lajur.Registry.Attachments;
using Lajur.Registry.Changes;
using Lajur.Registry.Inbox;
using Lajur.Registry.Inbox.Lists;
using Lajur.Registry.Services;

namespace Lajur.Registry.Cases.Reading;

internal sealed partial class CaseReading
{
    /// <summary>What officers call the applicant of a complaint in place of a name they need not know.</summary>
    public const string Unnamed = "Pengadu (identitas dirahasiakan)";

    /// <summary>The applicant as far as this sight goes.</summary>
    public ApplicantView Applicant(CaseSight sight) => Applicant(Matter.Applicant, Service.Kind, sight);

    /// <inheritdoc cref="Applicant(CaseSight)"/>
    public static ApplicantView Applicant(Applicant applicant, ServiceKind kind, CaseSight sight) => (sight, kind) switch
    {
        (CaseSight.Whole, _) => ApplicantView.Whole(applicant),
        (_, ServiceKind.Complaint) => new(Unnamed, applicant.Medium, null, null, null, Masked: true),
        _ => ApplicantView.Hidden(applicant),
    };

    /// <summary>The files as far as this sight goes: what an unnamed complainant sent may name them.</summary>
    public IReadOnlyList<AttachmentSummary> Files(CaseSight sight) => sight switch
    {
        CaseSight.Whole => Files(_ => true),
        CaseSight.Matter => Files(file => file.WorkItemId is not null || Complaint is not { WantsAnonymity: true }),
        _ => [],
    };

    public IReadOnlyList<AnsweredField> IntakeAnswers(bool withPerson = true) =>
        CaseForms.Show(Form(Matter.FormKey, Matter.FormVersion), CaseForms.Read(Matter.Answers), withPerson);

    public IReadOnlyList<AnsweredField> StepAnswers(WorkItem item, bool withPerson = true) =>
        CaseForms.Show(Form(item.FormKey, item.FormVersion), CaseForms.Read(item.Answers), withPerson);

    /// <summary>Submission, finished steps and completions, in the order they came.</summary>
    public IReadOnlyList<EarlierStep> Earlier(bool withPerson)
    {
        var words = ServiceWords.Of(Service.Kind);
        List<EarlierStep> steps =
            [new(words.MatterFirst, Matter.SubmittedAt, words.PersonFirst, null, null, IntakeAnswers(withPerson))];
        steps.AddRange(Items
            .Where(item => item is { State: WorkItemState.Completed, Kind: WorkItemKind.Task })
            .Select(item => new EarlierStep(
                item.Title, item.CompletedAt!.Value, Name(item.CompletedById)!, item.LaneKey,
                WorkItemDoor.OutcomeLabel(item), StepAnswers(item, withPerson))));
        steps.AddRange(Requests
            .Where(request => request.AnsweredAt is not null)
            .Select(request => new EarlierStep(
                request.Step ?? $"Kelengkapan dari {words.Person}", request.AnsweredAt!.Value, words.PersonFirst, null, null,
                CaseForms.Show(Form(request.FormKey, request.FormVersion), CaseForms.Read(request.Answers), withPerson))));
        return [.. steps.OrderBy(step => step.At)];
    }

    public IReadOnlyList<AttachmentSummary> Files(Func<Attachment, bool> which)
    {
        var words = ServiceWords.Of(Service.Kind);
        return [.. Attachments.Where(which).Select(file => new AttachmentSummary(
            file.Id, file.FileName, file.ContentType, file.Size,
            file.UploadedBy == Actor.Applicant.Name ? words.PersonFirst : file.UploadedBy, file.At))];
    }
}
