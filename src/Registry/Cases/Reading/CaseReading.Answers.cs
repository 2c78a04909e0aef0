using Lajur.Registry.Attachments;
using Lajur.Registry.Inbox;
using Lajur.Registry.Inbox.Lists;

namespace Lajur.Registry.Cases.Reading;

internal sealed partial class CaseReading
{
    public IReadOnlyList<AnsweredField> IntakeAnswers() =>
        CaseForms.Show(Form(Matter.FormKey, Matter.FormVersion), CaseForms.Read(Matter.Answers));

    public IReadOnlyList<AnsweredField> StepAnswers(WorkItem item) =>
        CaseForms.Show(Form(item.FormKey, item.FormVersion), CaseForms.Read(item.Answers));

    /// <summary>Submission, finished steps and completions, in the order they came.</summary>
    public IReadOnlyList<EarlierStep> Earlier()
    {
        List<EarlierStep> steps =
            [new("Permohonan", Matter.SubmittedAt, "Pemohon", null, null, IntakeAnswers())];
        steps.AddRange(Items
            .Where(item => item is { State: WorkItemState.Completed, Kind: WorkItemKind.Task })
            .Select(item => new EarlierStep(
                item.Title, item.CompletedAt!.Value, Name(item.CompletedById)!, item.LaneKey,
                WorkItemDoor.OutcomeLabel(item), StepAnswers(item))));
        steps.AddRange(Requests
            .Where(request => request.AnsweredAt is not null)
            .Select(request => new EarlierStep(
                request.Step ?? "Kelengkapan dari pemohon", request.AnsweredAt!.Value, "Pemohon", null, null,
                CaseForms.Show(Form(request.FormKey, request.FormVersion), CaseForms.Read(request.Answers)))));
        return [.. steps.OrderBy(step => step.At)];
    }

    public IReadOnlyList<AttachmentSummary> Files(Func<Attachment, bool> which) =>
        [.. Attachments.Where(which).Select(file =>
            new AttachmentSummary(file.Id, file.FileName, file.ContentType, file.Size, file.UploadedBy, file.At))];
}
