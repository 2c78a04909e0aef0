using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Stops;
using Lajur.Registry.Desk;
using Lajur.Registry.Services;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Cases.Reading;

/// <summary>Clocks in Indonesian: how they stand, and why they are due when they are.</summary>
internal static class ClockWords
{
    private const double SoonFrom = 0.75;

    /// <summary>Why clocks stand while this is asked of the applicant.</summary>
    public static StopReason Waiting(CompletionRequest asked) => asked switch
    {
        { ContinueAsId: not null } => StopReason.ApplicantsChoice,
        { Step: not null } => StopReason.ApplicantsStep,
        _ => StopReason.FileIncomplete,
    };

    public static ClockView View(Clock clock, DateTimeOffset now, WorkingCalendar calendar, ServiceWords words)
    {
        var tone = Tone(clock, now, calendar);
        return new()
        {
            Budget = clock.Budget.ToText(),
            Used = clock.ShareUsed(now, calendar),
            DueAt = clock.DueAt,
            DueText = tone == ClockTone.Stopped ? $"menunggu {words.Person}" : DueText(clock, tone, now, calendar),
            Derivation = Derivation(clock, calendar),
            Tone = tone,
        };
    }

    /// <summary>The words of a due chip where only the due time is at hand.</summary>
    /// <param name="dueAt">Null while the clock stands still, and where there is none.</param>
    /// <param name="startedAt">Since when it counts.</param>
    /// <param name="waitsFor">For whom it stands still without a due time, such as "pemohon"; null where it has none at all.</param>
    /// <param name="now">Now.</param>
    /// <param name="calendar">The office's calendar.</param>
    public static (ClockTone Tone, string Text) Chip(
        DateTimeOffset? dueAt, DateTimeOffset startedAt, string? waitsFor, DateTimeOffset now, WorkingCalendar calendar)
    {
        if (dueAt is not { } due)
        {
            return waitsFor is null ? (ClockTone.OnTime, "tanpa tenggat") : (ClockTone.Stopped, $"menunggu {waitsFor}");
        }

        var text = IndonesianTime.Due(due, now, calendar);
        var whole = calendar.Between(startedAt, due);
        var soon = whole > TimeSpan.Zero && calendar.Between(startedAt, now) >= whole * SoonFrom;
        return (due < now ? ClockTone.Late : soon ? ClockTone.Soon : ClockTone.OnTime, text);
    }

    /// <summary>"30 menit sejak Senin, 23 November 2026 pukul 09.30 WIB. Sabtu dan Minggu tidak dihitung."</summary>
    public static string Derivation(Clock clock, WorkingCalendar calendar)
    {
        if (clock.StartedAt is not { } started)
        {
            return $"Waktu yang dijanjikan {clock.Budget.ToText()}, belum mulai dihitung.";
        }

        List<string> sentences =
        [
            $"{Capital(clock.Budget.ToText())} jam kerja kantor, dihitung sejak {IndonesianTime.Moment(started, calendar.Zone)}.",
        ];
        if (clock.Budget.IsInDays)
        {
            sentences[0] = $"{Capital(clock.Budget.ToText())}, dihitung sejak {IndonesianTime.Moment(started, calendar.Zone)}.";
        }

        if (clock.DueAt is { } due)
        {
            sentences.Add(calendar.Explain(started, due).Sentence);
        }

        sentences.AddRange(clock.Stops.OrderBy(stop => stop.Number).Select(stop => Stop(stop, calendar)));
        return string.Join(' ', sentences);
    }

    private static string Stop(ClockStop stop, WorkingCalendar calendar) => stop.To is { } to
        ? $"Waktu berhenti dari {IndonesianTime.Moment(stop.From, calendar.Zone)} sampai {IndonesianTime.Moment(to, calendar.Zone)}: {stop.Reason}."
        : $"Waktu berhenti sejak {IndonesianTime.Moment(stop.From, calendar.Zone)}: {stop.Reason}.";

    private static ClockTone Tone(Clock clock, DateTimeOffset now, WorkingCalendar calendar) => clock switch
    {
        { StartedAt: null } => ClockTone.NotStarted,
        { FinishedAt: not null } => clock.IsLate(now) ? ClockTone.FinishedLate : ClockTone.Finished,
        { IsStopped: true } => ClockTone.Stopped,
        _ when clock.IsLate(now) => ClockTone.Late,
        _ => clock.ShareUsed(now, calendar) >= SoonFrom ? ClockTone.Soon : ClockTone.OnTime,
    };

    private static string DueText(Clock clock, ClockTone tone, DateTimeOffset now, WorkingCalendar calendar) => tone switch
    {
        ClockTone.Finished => "selesai tepat waktu",
        ClockTone.FinishedLate => $"selesai, terlambat {IndonesianTime.OfficeSpan(clock.LateBy(now, calendar))} (jam kerja)",
        _ => clock.DueAt is { } due ? IndonesianTime.Due(due, now, calendar) : "belum dihitung",
    };

    private static string Capital(string text) => string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));
}
