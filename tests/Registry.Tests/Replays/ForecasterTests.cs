using Lajur.Engine.Definitions;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Replays.Forecasts;
using Lajur.Registry.Replays.Past;
using Lajur.Testing.Drawings;
using static Lajur.Registry.Tests.Calendars.Hours;

namespace Lajur.Registry.Tests.Replays;

/// <summary>Past cases through drawings, every figure reckoned by hand. The office is open 7.30 to 12 and 13 to 16, on Fridays until 14.30.</summary>
public sealed class ForecasterTests
{
    private const string Forward = "Teruskan";
    private const string Direct = "Jawab langsung";

    [Fact]
    public void A_case_through_the_drawing_it_ran_on_takes_what_it_took()
    {
        var forecast = Run(TwoSteps(), "100 menit", Usual());

        // 9.00 to 10.50.
        Assert.Equal(((TimeSpan?)TimeSpan.FromMinutes(110), 1), (forecast.Median, forecast.Late));
        Assert.Equal(
            [("Pilah", 1, (TimeSpan?)Minutes(10), (TimeSpan?)Minutes(10)), ("Bidang", 1, Minutes(30), Minutes(60))],
            forecast.Steps.Select(step => (step.ActivityId, step.Times, step.Wait, step.Work)));
        Assert.Equal(
            [("petugas-layanan", 1, Minutes(10), Minutes(10)), ("bidang-dafduk", 1, Minutes(60), Minutes(30))],
            forecast.Lanes.Select(load => (load.Lane.Key, load.Tasks, load.Work, load.Wait)));
        Assert.Equal((2, 0), (forecast.Sources[TimeSource.ThisCase], forecast.Assumed));
    }

    [Fact]
    public void A_step_less_is_that_much_less_and_keeps_the_promise()
    {
        var draft = Sketch.OfCase().Task("Pilah", ("stepNumber", "2"), ("outcomes", new[] { Direct })).Close()
            .Arrow("Permohonan", "Pilah").Arrow("Pilah", "Tutup", Direct);

        var forecast = Run(draft, "100 menit", Usual());

        // The outcome that was chosen then is not drawn any more: the only one there is is taken.
        Assert.Equal(((TimeSpan?)TimeSpan.FromMinutes(20), 0, 0), (forecast.Median, forecast.Late, forecast.Assumed));
        Assert.Equal(["petugas-layanan"], forecast.Lanes.Select(load => load.Lane.Key));
    }

    [Fact]
    public void A_step_that_nobody_ever_did_waits_as_its_lane_does_and_takes_its_norm()
    {
        var draft = TwoSteps(last: "Paraf")
            .Task("Paraf", ("stepNumber", "4"), ("lane", "bidang-dafduk"), ("duration", "45 menit"), ("outcomes", new[] { "Setuju" }))
            .Arrow("Paraf", "Tutup", "Setuju");

        var forecast = Run(draft, "100 menit", Usual());

        // The 110 minutes of old; the lane lets things wait for 30; 45 of norm.
        Assert.Equal(TimeSpan.FromMinutes(185), forecast.Median);
        Assert.Equal(((TimeSpan?)Minutes(30), (TimeSpan?)Minutes(45)), forecast.Steps.Where(step => step.ActivityId == "Paraf").Select(step => (step.Wait, step.Work)).Single());
        Assert.Equal(1, forecast.Sources[TimeSource.Norm]);
    }

    [Fact]
    public void What_the_case_never_came_to_takes_the_median_of_those_that_did()
    {
        var direct = Case("2", "2026-11-24 09.00", [Visit("Pilah", "petugas-layanan", "2026-11-24 09.00", 0, 10, Direct)]);
        var draft = Sketch.OfCase().Task("Pilah", ("stepNumber", "2"), ("outcomes", new[] { Forward }))
            .Task("Bidang", ("stepNumber", "3"), ("lane", "bidang-dafduk"), ("outcomes", new[] { "Jawab" })).Close()
            .Arrow("Permohonan", "Pilah").Arrow("Pilah", "Bidang", Forward).Arrow("Bidang", "Tutup", "Jawab");

        var forecast = Run(draft, "3 hari kerja", Usual(), direct);

        // 10 of its own, then 30 and 60 as the other case.
        Assert.Equal(TimeSpan.FromMinutes(100), forecast.Cases.Single(one => one.Number == "2").Took);
        Assert.Equal(1, forecast.Sources[TimeSource.OtherCases]);
    }

    [Fact]
    public void A_promise_in_working_days_and_a_task_that_waits_go_around_the_weekend()
    {
        // Friday 14.00: half an hour is left before the weekend, the other half is Monday's.
        var late = Case("1", "2026-11-27 14.00", [Visit("Pilah", "petugas-layanan", "2026-11-27 14.00", 60, 370, Direct)]);
        var inTime = Case("2", "2026-11-27 14.00", [Visit("Pilah", "petugas-layanan", "2026-11-27 14.00", 60, 290, Direct)]);

        var forecast = Run(TwoSteps(), "1 hari kerja", late, inTime);

        // Taken Monday 8.00; 370 minutes later, the break left out, it is 15.10, and 290 minutes later 13.50. Promised is Monday 14.00.
        Assert.Equal([("1", true, 430), ("2", false, 350)], forecast.Cases.Select(one => (one.Number, one.IsLate, (int)one.Took.TotalMinutes)));
    }

    [Fact]
    public void While_the_applicant_completes_the_file_the_promise_stands_still()
    {
        var draft = Sketch.OfCase().Task("Pilah", ("stepNumber", "2"), ("outcomes", new[] { "Kembalikan", Direct }))
            .Step("Lengkapi", "Lajur.AskApplicant", ("message", "Lampirkan KTP.")).Close().Close("Gugur")
            .Arrow("Permohonan", "Pilah").Arrow("Pilah", "Lengkapi", "Kembalikan").Arrow("Lengkapi", "Pilah", "Dilengkapi")
            .Arrow("Lengkapi", "Gugur", "Tidak dilengkapi").Arrow("Pilah", "Tutup", Direct);
        var returned = Case(
            "1", "2026-11-23 09.00",
            [
                Visit("Pilah", "petugas-layanan", "2026-11-23 09.00", 0, 20, "Kembalikan"),
                Visit("Pilah", "petugas-layanan", "2026-11-24 10.00", 5, 15, Direct),
            ]) with
        { Asks = [new("Lengkapi", At("2026-11-23 09.20"), At("2026-11-24 10.00"))] };

        var forecast = Run(draft, "45 menit", returned);

        Assert.Equal(((TimeSpan?)TimeSpan.FromMinutes(40), 0), (forecast.Median, forecast.Late));
        Assert.Equal(2, forecast.Steps.Single().Times);
    }

    [Fact]
    public void Branches_side_by_side_take_as_long_as_the_longer_one()
    {
        var draft = Sketch.OfCase()
            .Task("Satu", ("stepNumber", "2"), ("outcomes", new[] { "Ya" })).Task("Dua", ("stepNumber", "3"), ("lane", "bidang-dafduk"), ("outcomes", new[] { "Ya" }))
            .Step("Gabung", "Elsa.FlowJoin", ("mode", "WaitAll")).Task("Tiga", ("stepNumber", "4"), ("outcomes", new[] { "Ya" })).Close()
            .Arrow("Permohonan", "Satu").Arrow("Permohonan", "Dua").Arrow("Satu", "Gabung", "Ya").Arrow("Dua", "Gabung", "Ya")
            .Arrow("Gabung", "Tiga").Arrow("Tiga", "Tutup", "Ya");
        var past = Case(
            "1", "2026-11-23 09.00",
            [
                Visit("Satu", "petugas-layanan", "2026-11-23 09.00", 0, 30, "Ya"), Visit("Dua", "bidang-dafduk", "2026-11-23 09.00", 10, 50, "Ya"),
                Visit("Tiga", "petugas-layanan", "2026-11-23 10.00", 0, 5, "Ya"),
            ]);

        var forecast = Run(draft, "1 jam", past);

        Assert.Equal(((TimeSpan?)TimeSpan.FromMinutes(65), 1), (forecast.Median, forecast.Late));
        Assert.Equal(1, forecast.Steps.Single(step => step.ActivityId == "Tiga").Times);
    }

    [Fact]
    public void A_branch_follows_where_the_case_really_went_and_else_where_most_went()
    {
        var draft = Sketch.OfCase().Step("Syarat", "Elsa.FlowDecision")
            .Task("Kiri", ("stepNumber", "2"), ("outcomes", new[] { "Ya" })).Task("Kanan", ("stepNumber", "3"), ("outcomes", new[] { "Ya" })).Close()
            .Arrow("Permohonan", "Syarat").Arrow("Syarat", "Kiri", "True").Arrow("Syarat", "Kanan", "False")
            .Arrow("Kiri", "Tutup", "Ya").Arrow("Kanan", "Tutup", "Ya");
        var right = Case("1", "2026-11-23 09.00", [Visit("Kanan", "petugas-layanan", "2026-11-23 09.00", 0, 20, "Ya")]);
        var strange = Case("2", "2026-11-23 10.00", [Visit("Dahulu", "petugas-layanan", "2026-11-23 10.00", 0, 7, "Ya")]);

        var forecast = Run(draft, "1 jam", right, strange);

        Assert.Equal((0, 2), (forecast.Steps[0].Times, forecast.Steps[1].Times));
        Assert.Equal([0, 1], forecast.Cases.Select(one => one.Assumed));
    }

    [Fact]
    public void A_drawing_that_goes_in_a_circle_is_told_and_counts_nothing()
    {
        var draft = Sketch.OfCase().Task("Pilah", ("stepNumber", "2"), ("outcomes", new[] { Forward })).Close()
            .Arrow("Permohonan", "Pilah").Arrow("Pilah", "Pilah", Forward);

        var forecast = Run(draft, "1 jam", Usual());

        Assert.Equal((1, 0, (TimeSpan?)null), (forecast.Endless, forecast.Cases.Count, forecast.Median));
    }

    [Fact]
    public void The_same_cases_come_out_the_same_again()
    {
        var one = Run(TwoSteps(), "100 menit", Usual());
        var other = Run(TwoSteps(), "100 menit", Usual());

        Assert.Equal(one.Cases.Select(x => (x.Took, x.IsLate)), other.Cases.Select(x => (x.Took, x.IsLate)));
        Assert.Equal(one.Steps, other.Steps);
    }

    [Fact]
    public void A_drawing_without_a_submission_cannot_be_walked_through() => Assert.Null(
        Forecaster("1 jam", Usual()).Run(new Sketch().Task("Pilah").ToDefinition(), TestContext.Current.CancellationToken));

    private static VersionForecast Run(Sketch drawing, string promise, params PastCase[] cases) =>
        Forecaster(promise, cases).Run(Draft(drawing), TestContext.Current.CancellationToken)!;

    private static Forecaster Forecaster(string promise, params PastCase[] cases) =>
        new(cases, Calendar, BusinessDuration.Parse(promise), key => new(key, key, 1));

    private static WorkflowDefinition Draft(Sketch drawing) => drawing.ToDefinition();

    private static Sketch TwoSteps(string last = "Tutup") => Sketch.OfCase()
        .Task("Pilah", ("stepNumber", "2"), ("duration", "15 menit"), ("outcomes", new[] { Forward, Direct }))
        .Task("Bidang", ("stepNumber", "3"), ("lane", "bidang-dafduk"), ("duration", "1 jam"), ("outcomes", new[] { "Jawab" }))
        .Close()
        .Arrow("Permohonan", "Pilah").Arrow("Pilah", "Bidang", Forward).Arrow("Pilah", "Tutup", Direct).Arrow("Bidang", last, "Jawab");

    /// <summary>Monday: sorted from 9.10 to 9.20, answered from 9.50 to 10.50.</summary>
    private static PastCase Usual() => Case(
        "1", "2026-11-23 09.00",
        [Visit("Pilah", "petugas-layanan", "2026-11-23 09.00", 10, 10, Forward), Visit("Bidang", "bidang-dafduk", "2026-11-23 09.20", 30, 60, "Jawab")]);

    private static PastCase Case(string number, string submitted, PastVisit[] visits) =>
        new() { Number = number, SubmittedAt = At(submitted), Visits = visits };

    /// <summary>A visit that waits and is worked on for so many minutes of office time.</summary>
    private static PastVisit Visit(string id, string lane, string came, int wait, int work, string outcome)
    {
        var taken = Calendar.Add(At(came), TimeSpan.FromMinutes(wait));
        return new(id, lane, At(came), taken, Calendar.Add(taken, TimeSpan.FromMinutes(work)), outcome);
    }

    private static TimeSpan Minutes(int minutes) => TimeSpan.FromMinutes(minutes);
}
