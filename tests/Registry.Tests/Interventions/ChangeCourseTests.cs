using Lajur.Registry.Cases;
using Lajur.Registry.History;
using Lajur.Registry.Interventions;
using Lajur.Registry.Interventions.Courses;
using Lajur.Registry.Opening;
using Lajur.Registry.Tests.Cases;

namespace Lajur.Registry.Tests.Interventions;

public sealed class ChangeCourseTests
{
    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_case_is_moved_to_another_step_and_its_history_says_who_and_why(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var receipt = await office.SubmitAsync();
        var course = (await CourseAsync(office, receipt.Number, "admin"))!;
        var (open, target) = (Assert.Single(course.Open), course.Targets.Single(x => x.Title == "3 Menyiapkan jawaban"));

        var answer = await ChangeAsync(office, receipt.Number, new CourseChange.Move(open.Execution!.Value, target.NodeId));

        Assert.IsType<InterventionAnswer.Done>(answer);
        Assert.Equal("Bidang", (await office.OpenItemAsync(receipt.Number)).ActivityId);
        var history = (await office.FileAsync(receipt.Number, "kepala"))!.History;
        Assert.Contains(history, x => x.Kind == CaseEventKind.Intervened && x.Detail == "Berkas sudah dipilah di luar sistem."
            && x.Sentence.EndsWith("memindahkan perkara dari langkah “Memilah permohonan” ke langkah “Menyiapkan jawaban”.", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_finished_step_is_offered_again(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var receipt = await office.SubmitAsync();
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Forward);
        var finished = (await CourseAsync(office, receipt.Number, "admin"))!.Finished.Single(x => x.Title.StartsWith("2 ", StringComparison.Ordinal));

        Assert.IsType<InterventionAnswer.Done>(await ChangeAsync(office, receipt.Number, new CourseChange.Repeat(finished.NodeId)));

        Assert.Equal("Pilah", (await office.OpenItemAsync(receipt.Number)).ActivityId);
    }

    [Fact]
    public async Task What_cannot_be_is_said_in_words_and_changes_nothing()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await office.SubmitAsync();
        var open = Assert.Single((await CourseAsync(office, receipt.Number, "admin"))!.Open);

        var refused = Assert.IsType<InterventionAnswer.Refused>(
            await ChangeAsync(office, receipt.Number, new CourseChange.Cancel(open.Execution!.Value)));

        Assert.StartsWith("Ini satu-satunya langkah yang berjalan.", refused.Sentence, StringComparison.Ordinal);
        Assert.Equal("Pilah", (await office.OpenItemAsync(receipt.Number)).ActivityId);
        Assert.IsType<InterventionAnswer.TooLate>(await ChangeAsync(office, receipt.Number, new CourseChange.Cancel(99)));
        Assert.Equal(CaseStatus.Running, (await office.CaseAsync(receipt.Number)).Status);
    }

    [Fact]
    public async Task A_held_case_leaves_its_hold_when_it_is_moved_past_what_broke()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        await FragileProcedure.DrawAsync(office);
        var receipt = await office.BreakOneAsync();
        var course = (await CourseAsync(office, receipt.Number, "admin"))!;
        var broken = course.Open.Single(x => x.Broken);

        await ChangeAsync(office, receipt.Number, new CourseChange.Move(broken.Execution!.Value, course.Targets.Single(x => x.NodeId.EndsWith(":Paraf", StringComparison.Ordinal)).NodeId));

        Assert.Equal(CaseStatus.Running, (await office.CaseAsync(receipt.Number)).Status);
        Assert.Empty((await office.ListAsync("admin"))!.Rows);
    }

    [Fact]
    public async Task Only_administrators_of_the_office_change_courses()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await office.SubmitAsync();
        await office.StrangerAsync();

        foreach (var user in (string[])["kepala", "petugas", "tetangga"])
        {
            Assert.Null(await CourseAsync(office, receipt.Number, user));
            Assert.IsType<InterventionAnswer.NotFound>(await ChangeAsync(office, receipt.Number, new CourseChange.Cancel(1), user));
        }
    }

    private static async Task<CaseCourse?> CourseAsync(CaseOffice office, string number, string userName)
    {
        var officer = await office.OfficerAsync(userName);
        return await office.WithAsync<CourseQuery, CaseCourse?>(query => query.FindAsync(number, officer.Id, CaseOffice.Ct));
    }

    private static async Task<InterventionAnswer> ChangeAsync(CaseOffice office, string number, CourseChange change, string userName = "admin")
    {
        var officer = await office.OfficerAsync(userName);
        return await office.WithAsync<ChangeCourseHandler, InterventionAnswer>(handler => handler.HandleAsync(
            new()
            {
                CaseNumber = number,
                OfficerId = officer.Id,
                Change = change,
                Reason = "Berkas sudah dipilah di luar sistem.",
                OperationId = office.NewOperation(),
            },
            CaseOffice.Ct));
    }
}
