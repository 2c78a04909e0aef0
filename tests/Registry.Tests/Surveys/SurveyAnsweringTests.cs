using System.Data.Common;
using Lajur.Registry.Cases;
using Lajur.Registry.Notices;
using Lajur.Registry.Opening;
using Lajur.Registry.Surveys.Answering;
using Lajur.Registry.Surveys.Asking;
using Lajur.Registry.Surveys.Invitations;
using Lajur.Registry.Tests.Cases;
using Microsoft.EntityFrameworkCore;
using static Lajur.Registry.Tests.Surveys.SurveyOffice;

namespace Lajur.Registry.Tests.Surveys;

public sealed class SurveyAnsweringTests
{
    private static CancellationToken Ct => CaseOffice.Ct;

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_finished_case_invites_once_and_an_unfinished_one_does_not(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var waiting = await office.SubmitAsync();
        var finished = await office.FinishAsync(ContactMedium.Email);

        Assert.Null((await office.TrackAsync(waiting)).Survey);
        var token = await office.TokenAsync(finished);
        var offer = new SurveyOffer(SurveyOfferState.Open, $"/survei/{token}");
        Assert.Equal(offer, (await office.TrackAsync(finished)).Survey);
        Assert.Equal(offer, (await office.FileAsync(finished.Number, "petugas"))!.Survey);
        var invitation = await office.ReadAsync(db => db.Set<SurveyInvitation>().AsNoTracking().SingleAsync(Ct));
        Assert.DoesNotContain(token, invitation.TokenHash, StringComparison.OrdinalIgnoreCase);
        var mail = await office.ReadAsync(db => db.Set<Notice>().AsNoTracking().SingleAsync(n => n.Link == NoticeLink.Survey, Ct));
        Assert.Equal("siti@contoh.id", mail.To);
        Assert.DoesNotContain(token, mail.Body, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_token_counts_once_and_the_second_use_is_told_so(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var receipt = await office.FinishAsync();
        var token = await office.TokenAsync(receipt);

        var first = await office.AnswerAsync(token, Filled("343434343", ("usia", "From30"), ("kelamin", "Female"), ("saran", "Baik.")));
        var second = await office.AnswerAsync(token.ToLowerInvariant().Replace('-', ' '), Filled("111111111"));

        Assert.IsType<AnswerSurveyResult.Taken>(first);
        Assert.IsType<AnswerSurveyResult.AlreadyAnswered>(second);
        var answer = Assert.Single(await office.ResponsesAsync());
        Assert.Equal([3, 4, 3, 4, 3, 4, 3, 4, 3], answer.Scores.ToList());
        Assert.Equal((AgeBand.From30, "Baik.", new DateOnly(2026, 11, 23)), (answer.Profile.Age!.Value, answer.Comment, answer.AnsweredOn));
        Assert.Equal(SurveyOfferState.Used, (await office.TrackAsync(receipt)).Survey!.State);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Of_many_posts_with_one_token_at_once_one_counts(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var token = await office.TokenAsync(await office.FinishAsync());

        var results = await Task.WhenAll(Enumerable.Range(0, 8)
            .Select(_ => Task.Run(() => office.AnswerAsync(token, Filled("444444444")), Ct)));

        Assert.Single(results.OfType<AnswerSurveyResult.Taken>());
        Assert.Equal(7, results.OfType<AnswerSurveyResult.AlreadyAnswered>().Count());
        Assert.Single(await office.ResponsesAsync());
    }

    [Fact]
    public async Task A_form_with_a_gap_is_not_taken_and_may_be_sent_again()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var token = await office.TokenAsync(await office.FinishAsync());
        var gap = Filled("343434343", ("saran", new string('x', SurveyForm.MaxComment + 1)), ("u3", "5"));
        gap.Remove("u7");

        var refused = Assert.IsType<AnswerSurveyResult.Invalid>(await office.AnswerAsync(token, gap));

        Assert.Equal(["saran", "u3", "u7"], refused.Errors.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(await office.ResponsesAsync());
        Assert.IsType<AnswerSurveyResult.Taken>(await office.AnswerAsync(token, Filled("343434343")));
    }

    [Fact]
    public async Task An_unknown_token_opens_nothing_and_an_old_one_nothing_any_more()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await office.FinishAsync();
        var token = await office.TokenAsync(receipt);

        Assert.IsType<AnswerSurveyResult.NotFound>(await office.AnswerAsync("AAAA-BBBB-CCCC-DDDD", Filled("444444444")));
        office.Clock.Advance(SurveyInvitation.Lifetime);
        Assert.IsType<AnswerSurveyResult.Closed>(await office.AnswerAsync(token, Filled("444444444")));
        Assert.Equal(SurveyOfferState.Expired, (await office.TrackAsync(receipt)).Survey!.State);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_database_itself_refuses_to_change_or_remove_an_answer(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await office.RecordAsync(new(2026, 11, 23), "343434343", times: 3);

        Task<int> Run(string statement) => office.ReadAsync(db => db.Database.ExecuteSqlRawAsync(statement, Ct));

        await Assert.ThrowsAnyAsync<DbException>(() => Run("UPDATE survey_responses SET u3_time = 4"));
        await Assert.ThrowsAnyAsync<DbException>(() => Run("DELETE FROM survey_responses"));
        await Assert.ThrowsAnyAsync<DbException>(() => Run("UPDATE survey_responses SET comment = NULL"));
        Assert.All(await office.ResponsesAsync(), answer => Assert.Equal(3, answer.Scores.Time));
        Assert.Equal(3, (await office.ResponsesAsync()).Count);
        await Assert.ThrowsAnyAsync<Exception>(() => office.ReadAsync(async db =>
        {
            var answer = await db.Set<SurveyResponse>().FirstAsync(Ct);
            db.Remove(answer);
            return await db.SaveChangesAsync(Ct);
        }));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Nothing_kept_of_an_answer_leads_to_its_case(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var receipt = await office.FinishAsync();
        var matter = await office.CaseAsync(receipt.Number);
        office.Clock.Advance(TimeSpan.FromMinutes(17));
        await office.AnswerAsync(await office.TokenAsync(receipt), Filled("343434343"));

        var answer = Assert.Single(await office.ResponsesAsync());

        var now = office.Clock.GetUtcNow();
        var madeNow = Guid.CreateVersion7(now).ToString("N")[..8];
        Assert.DoesNotContain(madeNow, answer.Id.ToString("N"), StringComparison.Ordinal);
        Assert.NotEqual(matter.Id, answer.Id);
        // Neither in the tables of the answers nor in that of operations stands when it came in, or from whom.
        var columns = await office.ReadAsync(db => Task.FromResult(db.Model.FindEntityType(typeof(SurveyResponse))!
            .GetForeignKeys().Select(key => key.PrincipalEntityType.ClrType.Name).Order(StringComparer.Ordinal).ToList()));
        Assert.Equal(["Office", "Service"], columns);
        Assert.DoesNotContain(
            await office.ReadAsync(db => db.Set<Registry.Changes.Operation>().AsNoTracking().ToListAsync(Ct)),
            operation => operation.At == now);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_tables_take_no_score_outside_one_to_four(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => office.RecordAsync(new(2026, 11, 23), "343434340"));
        await Assert.ThrowsAsync<DbUpdateException>(() => office.ReadAsync(async db =>
        {
            var scores = ElementScores.Of(_ => 4) with { Time = 9 };
            db.Add(new SurveyResponse
            {
                Id = SurveyResponse.NewId(),
                OfficeId = office.Service.OfficeId,
                ServiceId = office.Service.Id,
                AnsweredOn = new(2026, 11, 23),
                Source = SurveySource.Terminal,
                Scores = scores,
                Profile = new(),
            });
            return await db.SaveChangesAsync(Ct);
        }));
    }
}
