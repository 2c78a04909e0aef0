using Lajur.Registry.Surveys.Answering;
using Lajur.Registry.Surveys.Asking;
using Lajur.Registry.Surveys.Comments;
using Lajur.Registry.Surveys.Results;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Surveys.Reports;

/// <summary>Adds answers up in the database; nobody's answer is read alone but for the worksheet.</summary>
public sealed class SurveyResults(RegistryDb db)
{
    /// <summary>Suggestions shown at once.</summary>
    public const int MostComments = 200;

    internal IQueryable<SurveyResponse> Of(Guid officeId, SurveyPeriod period, Guid? serviceId)
    {
        var (first, last) = (period.First, period.Last);
        return db.Set<SurveyResponse>().AsNoTracking().Where(r => r.OfficeId == officeId
            && r.AnsweredOn >= first && r.AnsweredOn <= last && (serviceId == null || r.ServiceId == serviceId));
    }

    /// <summary>The sums of each service that somebody judged.</summary>
    internal async Task<Dictionary<Guid, ElementTotals>> ByServiceAsync(
        Guid officeId, SurveyPeriod period, Guid? serviceId, CancellationToken ct)
    {
        var sums = await Of(officeId, period, serviceId).GroupBy(r => r.ServiceId).Select(group => new
        {
            group.Key,
            Count = group.Count(),
            U1 = group.Sum(r => r.Scores.Requirements),
            U2 = group.Sum(r => r.Scores.Procedure),
            U3 = group.Sum(r => r.Scores.Time),
            U4 = group.Sum(r => r.Scores.Cost),
            U5 = group.Sum(r => r.Scores.Product),
            U6 = group.Sum(r => r.Scores.Competence),
            U7 = group.Sum(r => r.Scores.Conduct),
            U8 = group.Sum(r => r.Scores.Complaints),
            U9 = group.Sum(r => r.Scores.Facilities),
        }).ToListAsync(ct);
        return sums.ToDictionary(
            s => s.Key, s => new ElementTotals(s.Count, [s.U1, s.U2, s.U3, s.U4, s.U5, s.U6, s.U7, s.U8, s.U9]));
    }

    /// <summary>Respondents by each of their data, small cells hidden.</summary>
    internal static async Task<IReadOnlyList<Breakdown>> ProfileAsync(IQueryable<SurveyResponse> responses, CancellationToken ct)
    {
        var sexes = await responses.GroupBy(r => r.Profile.Sex).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var ages = await responses.GroupBy(r => r.Profile.Age).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var schools = await responses.GroupBy(r => r.Profile.Education).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var jobs = await responses.GroupBy(r => r.Profile.Occupation).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return
        [
            Part("Jenis kelamin", sexes.Select(s => (s.Key, s.Count)), ProfileNames.Of),
            Part("Usia", ages.Select(a => (a.Key, a.Count)), ProfileNames.Of),
            Part("Pendidikan terakhir", schools.Select(e => (e.Key, e.Count)), ProfileNames.Of),
            Part("Pekerjaan", jobs.Select(o => (o.Key, o.Count)), ProfileNames.Of),
        ];
    }

    /// <summary>Suggestions in no order of time.</summary>
    internal async Task<IReadOnlyList<SurveyComment>> CommentsAsync(
        IQueryable<SurveyResponse> responses, bool publishedOnly, CancellationToken ct)
    {
        var found = await (
            from response in responses
            where response.Comment != null
            join decided in db.Set<CommentDecision>() on response.Id equals decided.ResponseId into decisions
            from decision in decisions.DefaultIfEmpty()
            where !publishedOnly || (decision != null && decision.State == CommentState.Published)
            orderby response.Id
            select new { response.Id, response.Comment, decision }).Take(MostComments).ToListAsync(ct);
        return [.. found.Select(c => new SurveyComment(c.Id, c.Comment!, c.decision?.State ?? CommentState.New, c.decision?.DecidedByName))];
    }

    private static Breakdown Part<T>(string title, IEnumerable<(T? Value, int Count)> groups, Func<T, string> name)
        where T : struct, Enum
    {
        var counts = groups.ToList();
        var cells = Enum.GetValues<T>()
            .Select(value => (Label: name(value), counts.Find(group => Equals(group.Value, value)).Count))
            .Append((Label: ProfileNames.NotSaid, counts.Find(group => group.Value is null).Count))
            .Where(cell => cell.Count > 0).ToList();
        var hidden = SmallCells.Hide([.. cells.Select(cell => cell.Count)]);
        return new(title, [.. cells.Select((cell, index) => new BreakdownCell(cell.Label, hidden[index] ? null : cell.Count))]);
    }
}
