using System.Text.Json.Nodes;
using Lajur.Registry.Attachments;
using Lajur.Registry.Calendars;
using Lajur.Registry.Cases.Records;
using Lajur.Registry.Complaints;
using Lajur.Registry.Desk;
using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Filling;
using Lajur.Registry.Guarantees;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Lajur.Registry.Products;
using Lajur.Registry.Reopening;
using Lajur.Registry.Services;
using Lajur.Registry.Sop;
using Lajur.Registry.Surveys.Invitations;
using Lajur.Registry.Tracking;

namespace Lajur.Registry.Cases.Reading;

/// <summary>All that is known of one case, for the pages that show it.</summary>
internal sealed partial class CaseReading
{
    public required Case Matter { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required WorkingCalendar Calendar { get; init; }

    public required Office Office { get; init; }

    public required Service Service { get; init; }

    public required LaneNames Lanes { get; init; }

    public required IReadOnlyList<WorkItem> Items { get; init; }

    public required IReadOnlyList<Clock> Clocks { get; init; }

    public required IReadOnlyList<CaseEvent> Events { get; init; }

    public required IReadOnlyList<CompletionRequest> Requests { get; init; }

    public required IReadOnlyList<Guarantee> Guarantees { get; init; }

    public required IReadOnlyList<Attachment> Attachments { get; init; }

    /// <summary>To the survey; null before the case is finished.</summary>
    public required SurveyInvitation? Invitation { get; init; }

    public required IReadOnlyDictionary<(string Key, int Version), FormSchema> Forms { get; init; }

    public required IReadOnlyDictionary<Guid, string> Names { get; init; }

    public required CaseRecords Records { get; init; }

    /// <summary>What makes it a complaint; null when it is none.</summary>
    public required Complaint? Complaint { get; init; }

    /// <summary>The last offer to open it again; null when there was none.</summary>
    public required ReopeningView? Reopening { get; init; }

    /// <summary>The service that the applicant is asked to go on with; null when nothing of the kind is asked.</summary>
    public required CatalogEntry? ContinueAs { get; init; }

    /// <summary>Null when the version was deleted.</summary>
    public required SopDrawing? Drawing { get; init; }

    public CompletionRequest? OpenRequest =>
        Requests.LastOrDefault(request => request.State == CompletionRequestState.Open);

    /// <summary>What the applicant is asked for now, ready to be answered; null when nothing is.</summary>
    /// <param name="whole">True for the applicant, and for whoever may see all of the case.</param>
    public CompletionRequestView? RequestView(bool whole) => OpenRequest is { } asked
        ? new(asked.Id, asked.Message, Form(asked.FormKey, asked.FormVersion), asked.AskedAt, asked.GiveUpAt)
        {
            Step = asked.Step,
            ByStaff = asked.ByStaff,
            ContinueAs = ContinueAs,
            Facts = Facts(whole),
        }
        : null;

    /// <summary>The clock of the case, or of one of its steps.</summary>
    public ClockView? Clock(Guid? workItemId) =>
        Clocks.FirstOrDefault(clock => clock.WorkItemId == workItemId) is { } clock
            ? ClockWords.View(clock, Now, Calendar, ServiceWords.Of(Service.Kind))
            : null;

    public FormSchema? Form(string? key, int? version) =>
        key is not null && version is { } number ? Forms.GetValueOrDefault((key, number)) : null;

    /// <summary>What forms may be filled in with, and show: the case, who applied, and what was answered so far, the last of each form.</summary>
    public JsonObject Facts(bool whole)
    {
        var facts = new JsonObject { ["nomor"] = Matter.Number, ["layanan"] = Service.Name };
        if (whole)
        {
            facts["pemohon"] = new JsonObject
            {
                ["nama"] = Matter.Applicant.Name,
                ["telepon"] = Matter.Applicant.Phone,
                ["surel"] = Matter.Applicant.Email,
            };
            foreach (var item in Items.Where(item => item is { FormKey: not null, Answers: not null }).OrderBy(item => item.CompletedAt))
            {
                facts[item.FormKey!] = CaseForms.Read(item.Answers).ToJson();
            }

            foreach (var request in Requests.Where(request => request is { FormKey: not null, Answers: not null }).OrderBy(request => request.AnsweredAt))
            {
                facts[request.FormKey!] = CaseForms.Read(request.Answers).ToJson();
            }

            facts[KnownFacts.Intake] = CaseForms.Read(Matter.Answers).ToJson();
        }

        return facts;
    }

    public string? Name(Guid? officerId) => officerId is { } id ? Names.GetValueOrDefault(id) ?? "petugas" : null;

    /// <summary>The SOP with where the case stands in it.</summary>
    public SopMatrix Matrix() => Drawing?.ToMatrix(
        Lanes.Lane, Visits(), Matter.IsOpen, asksApplicant: OpenRequest is { ActivityId: null }) ?? SopMatrix.Empty;

    private IEnumerable<SopVisit> Visits()
    {
        foreach (var start in Drawing!.Starts)
        {
            yield return new(start, Matter.SubmittedAt, Matter.SubmittedAt, null, null);
        }

        foreach (var item in Items.Where(item => item is { State: not WorkItemState.Cancelled, Kind: WorkItemKind.Task }))
        {
            yield return new(
                item.ActivityId, item.CreatedAt, item.CompletedAt, item.DueAt, Name(item.CompletedById ?? item.ClaimedById));
        }

        // What the applicant downloads is no officer's work any more, and is done all the same.
        if (Records.Product is { FetchedBy: Fetching.Download } product && Items.FirstOrDefault(item => item.BookmarkId == product.BookmarkId) is { } taken)
        {
            yield return new(taken.ActivityId, taken.CreatedAt, product.FetchedAt, null, null);
        }

        foreach (var asked in Requests.Where(asked => asked is { ActivityId: not null, State: not CompletionRequestState.Expired }))
        {
            yield return new(asked.ActivityId!, asked.AskedAt, asked.AnsweredAt, asked.GiveUpAt, null);
        }
    }
}
