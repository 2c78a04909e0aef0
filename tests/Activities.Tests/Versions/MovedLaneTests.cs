using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Inbox;
using Lajur.Registry.Inbox.Lists;
using Lajur.Registry.Offices;
using Lajur.Registry.Opening;
using Lajur.Registry.Sop;
using Lajur.Registry.Versions.Lanes;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Activities.Tests.Versions;

/// <summary>The lane of a step is written in one place, the drawing: moving it there moves all that hangs on it.</summary>
public sealed class MovedLaneTests
{
    private const string Capil = "bidang-capil";

    [Fact]
    public async Task A_step_moved_to_another_lane_takes_its_inbox_SOP_column_permission_and_audit_scope_along_for_new_cases()
    {
        await using var run = await MovedOffice.OpenAsync(DatabaseProvider.Sqlite, MovedOffice.TwoSteps());
        var old = (await run.SubmitAsync()).Number;
        await run.CompleteAsync(old, MovedOffice.Counter, "Selesai", "petugas");

        await MoveAsync(run, new() { ["Jawab"] = Capil });

        var fresh = (await run.SubmitAsync()).Number;
        await run.CompleteAsync(fresh, MovedOffice.Counter, "Selesai", "petugas");

        // The inbox.
        Assert.Equal([MovedOffice.Dafduk], await run.LanesAsync(old));
        Assert.Equal([Capil], await run.LanesAsync(fresh));
        Assert.Equal([old], await InboxAsync(run, "dafduk"));
        Assert.Equal([fresh], await InboxAsync(run, "capil"));
        // The column of the SOP, as the running case has it and as a new one has it.
        Assert.Equal(MovedOffice.Dafduk, await ColumnAsync(run, old));
        Assert.Equal(Capil, await ColumnAsync(run, fresh));
        // Who may see the person, which is what the log tells of.
        Assert.Equal((true, false), (await SeesAsync(run, "dafduk", old), await SeesAsync(run, "capil", old)));
        Assert.Equal((false, true), (await SeesAsync(run, "dafduk", fresh), await SeesAsync(run, "capil", fresh)));
        Assert.Equal(["capil True", "dafduk False"], await LogAsync(run, fresh));
        // The permission.
        Assert.IsNotType<WorkItemResult.Done>(await run.TryCompleteAsync(fresh, Capil, "Selesai", "dafduk"));
        await run.CompleteAsync(fresh, Capil, "Selesai", "capil");
        await run.CompleteAsync(old, MovedOffice.Dafduk, "Selesai", "dafduk");
    }

    [Fact]
    public async Task A_lane_bound_to_another_lane_of_the_office_takes_all_its_steps_along()
    {
        await using var run = await MovedOffice.OpenAsync(DatabaseProvider.Sqlite, MovedOffice.TwoSteps());
        var drawing = (await LatestAsync(run)).Clone();
        var lanes = (await run.AskAsync<LaneReader, DrawnLanes>(reader => reader.ReadAsync(drawing, run.Office.Id))).OfficeLanes;
        var plan = new LanePlan
        {
            Lanes = [(MovedOffice.Dafduk, Capil), (MovedOffice.Counter, MovedOffice.Counter)],
            Added = [],
            Steps = new Dictionary<string, string>(StringComparer.Ordinal),
        };

        Assert.Empty(LanePlanner.Check(drawing, plan, lanes));
        var done = LanePlanner.Apply(drawing, plan, lanes);

        Assert.Contains("“Jawab” dari Bidang Pendaftaran Penduduk ke Bidang Pencatatan Sipil", done, StringComparison.Ordinal);
        Assert.Equal([Capil, MovedOffice.Counter], SopDrawing.Read(drawing.Json).LaneKeys.Where(key => key.Length > 0));
        Assert.Null(LanePlanner.Apply(drawing, plan with { Lanes = [(Capil, Capil), (MovedOffice.Counter, MovedOffice.Counter)] }, lanes));
    }

    [Fact]
    public async Task A_lane_with_steps_is_not_taken_out_and_none_is_bound_to_what_the_office_has_not()
    {
        await using var run = await MovedOffice.OpenAsync(DatabaseProvider.Sqlite, MovedOffice.TwoSteps());
        var drawing = (await LatestAsync(run)).Clone();
        LanePlanner.Apply(drawing, Plan((MovedOffice.Counter, MovedOffice.Counter), (MovedOffice.Dafduk, MovedOffice.Dafduk)), []);
        var lanes = (await run.AskAsync<LaneReader, DrawnLanes>(reader => reader.ReadAsync(drawing, run.Office.Id))).OfficeLanes;

        Assert.Contains("masih mempunyai langkah", Assert.Single(LanePlanner.Check(drawing, Plan((MovedOffice.Counter, MovedOffice.Counter)), lanes)), StringComparison.Ordinal);
        Assert.Contains("tidak ada di kantor", LanePlanner.Check(drawing, Plan((MovedOffice.Counter, "tiada"), (MovedOffice.Dafduk, MovedOffice.Dafduk)), lanes)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_nobody_was_chosen_for_waits_among_the_others_and_is_given_to_a_lane()
    {
        await using var run = await MovedOffice.OpenAsync(DatabaseProvider.Sqlite, MovedOffice.TwoSteps());
        var drawing = (await LatestAsync(run)).Clone();
        drawing.Root!["activities"]!.AsArray().Single(one => one!["id"]!.ToString() == "Jawab")!.AsObject().Remove("lane");

        var lanes = await run.AskAsync<LaneReader, DrawnLanes>(reader => reader.ReadAsync(drawing, run.Office.Id));

        Assert.Equal("", lanes.Steps.Single(step => step.Id == "Jawab").LaneKey);
        Assert.DoesNotContain(lanes.Lanes, lane => lane.Key.Length == 0);
        var plan = Plan((MovedOffice.Counter, MovedOffice.Counter));
        Assert.Empty(LanePlanner.Check(drawing, plan, lanes.OfficeLanes));
        Assert.Contains(
            "“Jawab” ke Bidang Pencatatan Sipil",
            LanePlanner.Apply(drawing, plan with { Steps = new Dictionary<string, string>(StringComparer.Ordinal) { ["Jawab"] = Capil } }, lanes.OfficeLanes), StringComparison.Ordinal);
        Assert.Equal(Capil, SopDrawing.Read(drawing.Json).Rows.Single(row => row.ActivityId == "Jawab").LaneKey);
    }

    private static LanePlan Plan(params (string Key, string BoundTo)[] lanes) =>
        new() { Lanes = lanes, Added = [], Steps = new Dictionary<string, string>(StringComparer.Ordinal) };

    private static async Task<WorkflowDefinition> LatestAsync(OfficeRun run) => (await run.AskAsync<IWorkflowStore, WorkflowDefinition?>(
        store => store.FindDefinitionAsync(MovedOffice.Definition, VersionOptions.Latest, CancellationToken.None)))!;

    private static async Task MoveAsync(OfficeRun run, Dictionary<string, string> steps)
    {
        var drawing = (await LatestAsync(run)).Clone();
        var lanes = await run.AskAsync<LaneReader, DrawnLanes>(reader => reader.ReadAsync(drawing, run.Office.Id));
        var plan = new LanePlan { Lanes = [.. lanes.Lanes.Select(lane => (lane.Key, lane.Key))], Added = [], Steps = steps };
        Assert.Empty(LanePlanner.Check(drawing, plan, lanes.OfficeLanes));
        Assert.NotNull(LanePlanner.Apply(drawing, plan, lanes.OfficeLanes));
        await run.AskAsync<DefinitionLibrary, PublishOutcome>(async library =>
        {
            await library.SaveDraftAsync(drawing, CancellationToken.None);
            return Assert.IsType<PublishOutcome.Published>(await library.PublishAsync(MovedOffice.Definition, CancellationToken.None));
        });
    }

    private static async Task<IEnumerable<string>> InboxAsync(OfficeRun run, string officer)
    {
        var id = await run.IdAsync(officer);
        var page = await run.AskAsync<InboxQuery, InboxPage>(query => query.ForAsync(id, InboxView.Available));
        return page.Rows.Select(row => row.CaseNumber);
    }

    private static async Task<string> ColumnAsync(OfficeRun run, string number)
    {
        var version = (await run.CaseAsync(number)).DefinitionVersionId;
        var drawing = await run.AskAsync<IWorkflowStore, WorkflowDefinition?>(store => store.FindDefinitionVersionAsync(version, CancellationToken.None));
        var matrix = await run.AskAsync<SopReader, SopMatrix>(sops => sops.ReadAsync(drawing!.Json, run.Office.Id, CancellationToken.None));
        return matrix.Rows.Single(row => row.ActivityId == "Jawab").LaneKey;
    }

    private static async Task<bool> SeesAsync(OfficeRun run, string officer, string number)
    {
        var id = await run.IdAsync(officer);
        return await run.AskAsync<CaseQuery, CaseFile?>(cases => cases.FindAsync(number, id)) is { Applicant.Masked: false };
    }

    private static async Task<IEnumerable<string>> LogAsync(OfficeRun run, string number)
    {
        var id = (await run.CaseAsync(number)).Id;
        var lines = await run.ReadAsync(db => db.Set<AccessLogEntry>().Where(entry => entry.CaseId == id && entry.Subject == "case")
            .Join(db.Set<Officer>(), entry => entry.OfficerId, officer => officer.Id, (entry, officer) => new { officer.UserName, entry.Unmasked }).ToListAsync());
        return lines.Select(line => $"{line.UserName} {line.Unmasked}").Order(StringComparer.Ordinal);
    }
}
