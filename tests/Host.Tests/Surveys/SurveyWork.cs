using Lajur.Host.Tests.Desk;
using Lajur.Registry;
using Lajur.Registry.Cases;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Registry.Surveys.Answering;
using Lajur.Registry.Surveys.Asking;
using Lajur.Registry.Surveys.Invitations;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.Tests.Surveys;

/// <summary>Cases that are finished, and answers that were given.</summary>
internal static class SurveyWork
{
    /// <summary>A citizen asks, the counter answers; the case is finished.</summary>
    public static async Task<string> FinishAsync(this HostFixture host)
    {
        var number = await host.ApplyAsync();
        await host.CompleteAsync(number, "Jawab langsung");
        await host.CompleteAsync(number, "Kirim jawaban", ("jawaban", "Bawa kartu keluarga dan KTP."));
        return number;
    }

    /// <summary>The officer of the counter completes the case's open step.</summary>
    public static async Task CompleteAsync(this HostFixture host, string number, string outcome, params (string Field, string Value)[] values)
    {
        var item = await host.OpenItemAsync(number);
        var officerId = await host.WithAsync<RegistryDb, Guid>(db =>
            db.Set<Officer>().Where(officer => officer.UserName == "petugas").Select(officer => officer.Id).SingleAsync());
        var result = await host.WithAsync<CompleteWorkItemHandler, WorkItemResult>(handler => handler.HandleAsync(new CompleteWorkItem
        {
            WorkItemId = item.Id,
            OfficerId = officerId,
            Outcome = outcome,
            Values = values.ToDictionary(value => value.Field, value => new[] { value.Value }, StringComparer.Ordinal),
            Revision = item.Revision,
            OperationId = Guid.CreateVersion7(host.Clock.GetUtcNow()).ToString("N"),
        }));
        Assert.IsType<WorkItemResult.Done>(result);
    }

    /// <summary>Where the survey of a case is answered.</summary>
    public static async Task<string> SurveyAddressAsync(this HostFixture host, string number)
    {
        var id = await host.WithAsync<RegistryDb, Guid>(db => db.Set<Case>().Where(one => one.Number == number).Select(one => one.Id).SingleAsync());
        return await host.WithAsync<SurveyTokens, string>(tokens => Task.FromResult(SurveyTokens.Path(tokens.For(id))));
    }

    /// <summary>All nine answers alike, and whatever else was filled in.</summary>
    public static Dictionary<string, string> Filled(int score, params (string Field, string Value)[] more)
    {
        var values = Questionnaire.Questions.ToDictionary(question => question.Key, _ => $"{score}", StringComparer.Ordinal);
        foreach (var (field, value) in more)
        {
            values[field] = value;
        }

        return values;
    }

    /// <summary>How many answered by invitation or at a terminal.</summary>
    public static Task<int> CountAsync(this HostFixture host) => host.WithAsync<RegistryDb, int>(db =>
        db.Set<SurveyResponse>().CountAsync(response => response.Source != SurveySource.Sample));

    /// <summary>Answers as they lie in the database.</summary>
    public static Task RecordAsync(this HostFixture host, string office, DateOnly day, int times, string? comment = null) =>
        host.WithAsync<RegistryDb, int>(async db =>
        {
            var service = await db.Set<Service>().Where(one => db.Set<Office>().Any(o => o.Id == one.OfficeId && o.Slug == office)).OrderBy(one => one.Name).FirstAsync();
            db.AddRange(Enumerable.Range(0, times).Select(_ => new SurveyResponse
            {
                Id = SurveyResponse.NewId(),
                OfficeId = service.OfficeId,
                ServiceId = service.Id,
                AnsweredOn = day,
                Source = SurveySource.Terminal,
                Scores = ElementScores.Of(_ => 3),
                Profile = new(),
                Comment = comment,
            }));
            return await db.SaveChangesAsync();
        });
}
