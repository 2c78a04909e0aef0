using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Desk;
using Lajur.Registry.Services;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Inbox.Lists;

/// <summary>A row as the database gives it: a work item, or a request that waits for the applicant.</summary>
internal sealed record InboxLine
{
    public WorkItem? Item { get; init; }

    public CompletionRequest? Request { get; init; }

    public required string CaseNumber { get; init; }

    public required string ApplicantName { get; init; }

    /// <summary>True when the row must not tell who complains, not even masked.</summary>
    public bool IsUnnamed { get; init; }

    public required string ServiceName { get; init; }

    /// <summary>What people come to the service with.</summary>
    public ServiceKind ServiceKind { get; init; }

    private ServiceWords Words => ServiceWords.Of(ServiceKind);

    public string? HolderName { get; init; }

    public InboxRow ToRow(CaseOfficer officer, LaneNames lanes, WorkingCalendar calendar, DateTimeOffset now) =>
        Item is { } item ? OfItem(item, officer, lanes, calendar, now) : OfRequest(Request!, lanes, calendar);

    private InboxRow OfItem(
        WorkItem item, CaseOfficer officer, LaneNames lanes, WorkingCalendar calendar, DateTimeOffset now)
    {
        var (tone, text) = item.CompletedAt is { } done
            ? (ClockTone.Finished, $"selesai {IndonesianTime.Relative(done, now)}")
            : ClockWords.Chip(item.DueAt, item.CreatedAt, waitsFor: item.Duration is null ? null : Words.Person, now, calendar);
        return new()
        {
            Id = item.Id,
            Lane = lanes.Lane(item.LaneKey),
            StepNumber = item.StepNumber,
            Title = item.Title,
            CaseNumber = CaseNumber,
            ApplicantName = IsUnnamed ? CaseReading.Unnamed : Mask.Name(ApplicantName),
            ServiceName = ServiceName,
            Kind = item.Kind,
            State = item.State,
            CreatedAt = item.CreatedAt,
            DueAt = item.DueAt,
            DueText = text,
            DueReason = Reason(item.CompletedAt is null ? item.DueAt : null, item.CreatedAt, calendar),
            Tone = tone,
            ClaimedByName = HolderName,
            IsMine = item.ClaimedById == officer.Id,
            MayClaim = item.State == WorkItemState.Available && !item.Excludes(officer.Id),
            Revision = item.Revision,
        };
    }

    private static string? Reason(DateTimeOffset? due, DateTimeOffset from, WorkingCalendar calendar) =>
        due is { } until && calendar.Explain(from, until) is { Skipped.Count: > 0, Sentence: var sentence } ? sentence : null;

    private InboxRow OfRequest(CompletionRequest request, LaneNames lanes, WorkingCalendar calendar) => new()
    {
        Id = request.Id,
        Lane = lanes.Lane(request.LaneKey!),
        StepNumber = null,
        Title = request.Step is { } step ? $"Menunggu {Words.Person}: {step}" : $"Menunggu {Words.Person} melengkapi berkas",
        CaseNumber = CaseNumber,
        ApplicantName = IsUnnamed ? CaseReading.Unnamed : Mask.Name(ApplicantName),
        ServiceName = ServiceName,
        Kind = WorkItemKind.Task,
        State = WorkItemState.Available,
        CreatedAt = request.AskedAt,
        DueAt = request.GiveUpAt,
        DueText = request.GiveUpAt is { } until
            ? $"menunggu {Words.Person} sampai {IndonesianTime.Moment(until, calendar.Zone)}"
            : $"menunggu {Words.Person}",
        DueReason = Reason(request.GiveUpAt, request.AskedAt, calendar),
        Tone = ClockTone.Stopped,
        ClaimedByName = request.AskedByName,
        IsMine = false,
        MayClaim = false,
        Revision = 0,
    };
}
