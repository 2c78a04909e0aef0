using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Calendars.Stops;
using static Lajur.Registry.Tests.Calendars.Hours;

namespace Lajur.Registry.Tests.Calendars;

public sealed class ClockTests
{
    private const StopReason Waiting = StopReason.FileIncomplete;

    [Fact]
    public void A_clock_started_on_Friday_afternoon_is_due_on_Monday_morning()
    {
        var clock = Started("30 menit", "2026-11-27 14.15");

        Assert.Equal(At("2026-11-30 07.45"), clock.DueAt);
        Assert.True(clock.IsRunning);
        Assert.Equal(0.5, clock.ShareUsed(At("2026-11-28 12.00"), Calendar));
        Assert.False(clock.IsLate(At("2026-11-30 07.45")));
    }

    [Fact]
    public void While_it_stands_still_nothing_is_used_and_nothing_is_due()
    {
        var clock = Started("1 jam", "2026-11-23 09.00");

        clock.Stop(At("2026-11-23 09.20"), Waiting, Calendar);

        Assert.True(clock.IsStopped);
        Assert.Null(clock.DueAt);
        Assert.False(clock.IsLate(At("2026-12-01 09.00")));
        Assert.Equal(TimeSpan.FromMinutes(20), clock.ConsumedAt(At("2026-12-01 09.00"), Calendar));
        var stop = Assert.Single(clock.Stops);
        Assert.Equal((Waiting, "menunggu pemohon melengkapi berkas"), (stop.Kind, stop.Reason));
    }

    [Fact]
    public void After_a_stop_the_rest_of_the_budget_counts_from_then()
    {
        var clock = Started("1 jam", "2026-11-23 09.00");
        clock.Stop(At("2026-11-23 09.20"), Waiting, Calendar);

        clock.Resume(At("2026-11-27 14.10"), Calendar);

        Assert.Equal(At("2026-11-30 07.50"), clock.DueAt);
        Assert.Equal(At("2026-11-27 14.10"), clock.Stops[0].To);
        Assert.Equal(TimeSpan.FromMinutes(40), clock.ConsumedAt(At("2026-11-27 14.30"), Calendar));
    }

    [Fact]
    public void Several_stops_move_the_due_moment_one_after_another()
    {
        var clock = Started("1 jam", "2026-11-23 08.00");
        foreach (var (from, to) in new[] { ("08.10", "09.10"), ("09.20", "10.20"), ("10.30", "11.00") })
        {
            clock.Stop(At($"2026-11-23 {from}"), Waiting, Calendar);
            clock.Resume(At($"2026-11-23 {to}"), Calendar);
        }

        Assert.Equal(At("2026-11-23 11.30"), clock.DueAt);
        Assert.Equal([1, 2, 3], clock.Stops.Select(stop => stop.Number));
    }

    [Fact]
    public void A_budget_in_working_days_keeps_what_was_left_of_it_in_office_time()
    {
        var clock = Started("1 hari kerja", "2026-11-23 10.00");
        clock.Stop(At("2026-11-24 09.00"), Waiting, Calendar);

        clock.Resume(At("2026-11-26 13.30"), Calendar);

        Assert.Equal(At("2026-11-26 14.30"), clock.DueAt);
        Assert.Equal(1, clock.ShareUsed(At("2026-11-26 14.30"), Calendar));
    }

    [Fact]
    public void Who_is_late_before_a_stop_is_late_after_it()
    {
        var clock = Started("15 menit", "2026-11-23 09.00");
        clock.Stop(At("2026-11-23 10.00"), Waiting, Calendar);

        clock.Resume(At("2026-11-24 10.00"), Calendar);

        Assert.Equal(At("2026-11-23 09.15"), clock.DueAt);
        Assert.True(clock.IsLate(At("2026-11-24 10.00")));
    }

    [Fact]
    public void Lateness_is_told_in_office_time()
    {
        var clock = Started("30 menit", "2026-11-27 13.45");

        Assert.Equal(TimeSpan.Zero, clock.LateBy(At("2026-11-27 14.15"), Calendar));
        Assert.Equal(TimeSpan.FromMinutes(30), clock.LateBy(At("2026-11-30 07.45"), Calendar));
    }

    [Fact]
    public void Finishing_keeps_the_due_moment_to_be_measured_against()
    {
        var clock = Started("30 menit", "2026-11-23 09.00");

        clock.Finish(At("2026-11-23 09.45"), Calendar);

        Assert.False(clock.IsRunning);
        Assert.True(clock.IsLate(At("2027-01-01 00.00")));
        Assert.Equal(TimeSpan.FromMinutes(45), clock.Consumed);
        Assert.Equal(TimeSpan.FromMinutes(15), clock.LateBy(At("2027-01-01 00.00"), Calendar));
    }

    [Fact]
    public void A_clock_that_ends_while_it_stands_is_in_time()
    {
        var clock = Started("30 menit", "2026-11-23 09.00");
        clock.Stop(At("2026-11-23 09.10"), Waiting, Calendar);

        clock.Finish(At("2026-12-07 09.00"), Calendar);

        Assert.False(clock.IsLate(At("2026-12-08 09.00")));
        Assert.Equal(TimeSpan.FromMinutes(10), clock.Consumed);
        Assert.Equal(At("2026-12-07 09.00"), clock.Stops[0].To);
    }

    [Fact]
    public void A_new_decree_gives_a_new_due_moment_from_the_same_ledger()
    {
        var clock = Started("1 jam", "2026-11-27 13.50");
        clock.Stop(At("2026-11-27 14.00"), Waiting, Calendar);
        clock.Resume(At("2026-11-27 14.10"), Calendar);
        var leave = Year2026(new Holiday(new(2026, 11, 30), "Cuti bersama tambahan", HolidayKind.CollectiveLeave));
        var amended = new WorkingCalendar(Calendar.Zone, [Edition(Week)], [leave]);

        Assert.Equal(At("2026-11-30 08.00"), clock.DueAt);
        Assert.False(clock.Recompute(Calendar));
        Assert.True(clock.Recompute(amended));

        Assert.Equal(At("2026-12-01 08.00"), clock.DueAt);
        Assert.Equal(TimeSpan.FromMinutes(10), clock.Consumed);
        Assert.Equal(TimeSpan.FromMinutes(30), clock.ConsumedAt(At("2026-11-30 12.00"), amended));
    }

    [Fact]
    public void Recomputing_a_standing_or_a_finished_clock_keeps_it_so()
    {
        var clock = Started("1 jam", "2026-11-23 09.00");
        clock.Stop(At("2026-11-23 09.20"), Waiting, Calendar);

        Assert.False(clock.Recompute(Calendar));
        Assert.Equal(TimeSpan.FromMinutes(20), clock.Consumed);

        clock.Resume(At("2026-11-23 10.00"), Calendar);
        clock.Finish(At("2026-11-23 10.10"), Calendar);

        Assert.False(clock.Recompute(Calendar));
        Assert.Equal(TimeSpan.FromMinutes(30), clock.Consumed);
    }

    [Fact]
    public void What_cannot_follow_is_refused_and_says_why()
    {
        var clock = Started("1 jam", "2026-11-23 09.00");
        var now = At("2026-11-23 09.30");

        var e = Assert.Throws<InvalidOperationException>(() => clock.Start(now, Calendar));
        Assert.Contains("is running: it cannot start", e.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => clock.Resume(now, Calendar));
        Assert.Throws<ArgumentOutOfRangeException>(() => clock.Stop(now, (StopReason)99, Calendar));
        clock.Finish(now, Calendar);
        Assert.Throws<InvalidOperationException>(() => clock.Finish(now, Calendar));
        Assert.Throws<InvalidOperationException>(() => clock.Stop(now, Waiting, Calendar));
        Assert.Throws<InvalidOperationException>(() => new Clock { Budget = Of("1 jam") }.Stop(now, Waiting, Calendar));
    }

    [Fact]
    public void The_promise_to_the_applicant_never_stands_still_for_a_fault_of_the_office()
    {
        var promise = Started("1 jam", "2026-11-23 09.00");

        var e = Assert.Throws<InvalidOperationException>(() => promise.Stop(At("2026-11-23 09.30"), StopReason.HeldByFault, Calendar));

        Assert.Contains("does not stand still for HeldByFault", e.Message, StringComparison.Ordinal);
        Assert.True(promise.IsRunning);
    }

    [Fact]
    public void Its_shares_fall_in_office_time_and_move_with_a_stop()
    {
        var clock = Started("1 hari kerja", "2026-11-27 14.00");

        Assert.Equal(At("2026-11-30 10.00"), clock.MomentOf(Half, Calendar));
        Assert.Equal(clock.DueAt, clock.MomentOf(100, Calendar));
        clock.Stop(At("2026-11-30 08.00"), Waiting, Calendar);
        Assert.Null(clock.MomentOf(Half, Calendar));
        Assert.Null(clock.WatchAt);
        clock.Resume(At("2026-12-01 08.00"), Calendar);

        Assert.Equal(At("2026-12-01 10.00"), clock.MomentOf(Half, Calendar));
    }

    [Fact]
    public void A_breach_is_seen_while_it_runs_after_it_stopped_and_after_it_ended_but_not_in_time()
    {
        var late = Started("1 jam", "2026-11-23 09.00");
        Assert.Null(late.FindBreach(At("2026-11-23 10.00"), Calendar));
        Assert.Equal(At("2026-11-23 10.00"), late.FindBreach(At("2026-11-23 10.01"), Calendar));
        late.Stop(At("2026-11-23 10.05"), Waiting, Calendar);
        Assert.Equal(At("2026-11-23 10.00"), late.FindBreach(At("2026-11-24 09.00"), Calendar));
        Assert.NotNull(late.WatchAt);

        var inTime = Started("1 jam", "2026-11-23 09.00");
        inTime.Stop(At("2026-11-23 09.30"), Waiting, Calendar);
        Assert.Null(inTime.FindBreach(At("2026-11-25 09.00"), Calendar));
        inTime.Resume(At("2026-11-25 09.00"), Calendar);
        inTime.Finish(At("2026-11-25 09.30"), Calendar);

        Assert.Null(inTime.FindBreach(At("2026-11-26 09.00"), Calendar));
        Assert.Null(inTime.WatchAt);
    }

    private const int Half = 50;

    private static Clock Started(string budget, string at)
    {
        var clock = new Clock { Budget = Of(budget) };
        clock.Start(At(at), Calendar);
        return clock;
    }
}
