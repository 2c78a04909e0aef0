using Lajur.Registry.Cases;
using Lajur.Registry.Intake;
using Lajur.Registry.Offices;
using Lajur.Registry.Surveys.Answering;
using Lajur.Registry.Surveys.Asking;
using Lajur.Registry.Surveys.Invitations;
using Lajur.Registry.Surveys.Reports;
using Lajur.Registry.Surveys.Results;
using Lajur.Registry.Surveys.Terminals;
using Lajur.Registry.Tests.Cases;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Surveys;

/// <summary>An office whose cases are finished and judged.</summary>
internal static class SurveyOffice
{
    /// <summary>A case from application to answer; it takes as long as the steps were waited for.</summary>
    public static async Task<CaseReceipt> FinishAsync(
        this CaseOffice office, ContactMedium medium = ContactMedium.TrackingPage, TimeSpan waiting = default)
    {
        var submission = office.Submission() with
        {
            Applicant = new() { Name = "Siti Aminah", Email = "siti@contoh.id", Phone = "081234567890", Medium = medium },
        };
        var receipt = Assert.IsType<SubmitCaseResult.Submitted>(await office.SubmitAsync(submission)).Receipt;
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Forward);
        office.Clock.Advance(waiting);
        await office.DoAsync(receipt.Number, "dafduk", SmallProcedure.Answered);
        await office.DoAsync(receipt.Number, "kabid", SmallProcedure.Signed);
        return receipt;
    }

    public static async Task<string> TokenAsync(this CaseOffice office, CaseReceipt receipt)
    {
        var id = (await office.CaseAsync(receipt.Number)).Id;
        return await office.WithAsync<SurveyTokens, string>(tokens => Task.FromResult(tokens.For(id)));
    }

    public static Task<AnswerSurveyResult> AnswerAsync(this CaseOffice office, string token, IReadOnlyDictionary<string, string[]> values) =>
        office.WithAsync<AnswerSurveyHandler, AnswerSurveyResult>(handler =>
            handler.HandleAsync(new() { Token = token, Values = values }, CaseOffice.Ct));

    /// <summary>Nine digits, and whatever else was filled in.</summary>
    public static Dictionary<string, string[]> Filled(string scores, params (string Field, string Value)[] more)
    {
        var values = scores.Index().ToDictionary(score => $"u{score.Index + 1}", score => new[] { $"{score.Item}" }, StringComparer.Ordinal);
        foreach (var (field, value) in more)
        {
            values[field] = [value];
        }

        return values;
    }

    /// <summary>Answers as they lie in the database, given on a day.</summary>
    public static Task RecordAsync(
        this CaseOffice office, DateOnly day, string scores, int times = 1, RespondentProfile? profile = null, string? comment = null, Guid? serviceId = null) =>
        office.ReadAsync(async db =>
        {
            db.AddRange(Enumerable.Range(0, times).Select(_ => new SurveyResponse
            {
                Id = SurveyResponse.NewId(),
                OfficeId = office.Service.OfficeId,
                ServiceId = serviceId ?? office.Service.Id,
                AnsweredOn = day,
                Source = SurveySource.Terminal,
                Scores = ElementScores.Of(question => scores[(int)question.Element - 1] - '0'),
                Profile = profile ?? new(),
                Comment = comment,
            }));
            return await db.SaveChangesAsync(CaseOffice.Ct);
        });

    public static Task<List<SurveyResponse>> ResponsesAsync(this CaseOffice office) =>
        office.ReadAsync(db => db.Set<SurveyResponse>().AsNoTracking().ToListAsync(CaseOffice.Ct));

    public static async Task<SurveyReport> ReportAsync(this CaseOffice office, string period, string? service = null)
    {
        Assert.True(SurveyPeriod.TryParse(period, out var asked));
        return (await office.WithAsync<SurveyReportQuery, SurveyReport?>(query =>
            query.FindAsync(office.Service.OfficeId, asked, service, CaseOffice.Ct)))!;
    }

    public static async Task<string> OpenTerminalAsync(this CaseOffice office, string userName = "petugas")
    {
        var officer = await office.OfficerAsync(userName);
        var result = await office.WithAsync<OpenTerminalHandler, OpenTerminalResult>(handler => handler.HandleAsync(
            new() { OfficerId = officer.Id, Name = "Loket 1", OperationId = office.NewOperation() }, CaseOffice.Ct));
        return Assert.IsType<OpenTerminalResult.Opened>(result).Key;
    }

    /// <summary>Somebody who leads the office.</summary>
    public static Task<Officer> HeadAsync(this CaseOffice office) => office.ReadAsync(db => db.Set<Officer>().AsNoTracking()
        .FirstAsync(o => o.OfficeId == office.Service.OfficeId && o.Role == OfficerRole.Head, CaseOffice.Ct));
}
