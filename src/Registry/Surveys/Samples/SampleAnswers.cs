using Lajur.Registry.Citizens;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Registry.Surveys.Answering;
using Lajur.Registry.Surveys.Asking;
using Lajur.Registry.Surveys.Comments;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Surveys.Samples;

/// <summary>
/// Made-up answers, so that somebody who tries Lajur sees results. They are marked as such in the database and on every page,
/// and are the same at every first start, but for their days: the last semester and the running one.
/// </summary>
public sealed class SampleAnswers(RegistryDb db, TimeProvider clock)
{
    private const int DaysBack = 300, Count = 120;

    /// <summary>A score for each element, nine digits, in turn.</summary>
    private static readonly string[] Scores =
    [
        "343434343", "334434433", "443444434", "333434333", "342434344", "433434433", "344444443", "332434332",
        "443444444", "333433323", "434434433", "342434333", "344434443",
    ];

    private static readonly string[] Comments =
    [
        "Petugas ramah dan menjelaskan syarat dengan jelas.",
        "Kursi tunggu perlu ditambah.",
        "Sudah bagus, tetapi jawaban lewat telepon lama diangkat.",
        "Mohon papan antrean diperbaiki.",
        "Terima kasih, semuanya gratis.",
        "Parkir sempit pada hari Senin.",
    ];

    /// <summary>Adds them to an office that has no answers and at least one service.</summary>
    public async Task AddAsync(string officeSlug, CancellationToken ct = default)
    {
        var office = await db.Set<Office>().AsNoTracking().SingleOrDefaultAsync(o => o.Slug == officeSlug, ct);
        if (office is null || await db.Set<SurveyResponse>().AnyAsync(r => r.OfficeId == office.Id, ct))
        {
            return;
        }

        var services = await db.Set<Service>().Where(s => s.OfficeId == office.Id).OrderBy(s => s.Name).Select(s => s.Id).ToListAsync(ct);
        if (services.Count == 0)
        {
            return;
        }

        var today = office.Zone.DateOf(clock.GetUtcNow());
        var answers = Enumerable.Range(0, Count)
            .Select(number => Answer(number, office.Id, services[number % services.Count], today)).ToList();
        db.AddRange(answers);
        db.AddRange(answers.Where(answer => answer.Comment is not null).Where((_, index) => index % 2 == 0).Select(answer =>
            new CommentDecision { ResponseId = answer.Id, State = CommentState.Published, DecidedAt = clock.GetUtcNow(), DecidedByName = "Data contoh" }));
        await db.SaveChangesAsync(ct);
    }

    private static SurveyResponse Answer(int number, Guid officeId, Guid serviceId, DateOnly today)
    {
        var scores = Scores[number % Scores.Length];
        return new()
        {
            Id = SurveyResponse.NewId(),
            OfficeId = officeId,
            ServiceId = serviceId,
            AnsweredOn = today.AddDays(-1 - (number * DaysBack / Count)),
            Source = SurveySource.Sample,
            Scores = ElementScores.Of(question => scores[(int)question.Element - 1] - '0'),
            Profile = new()
            {
                Sex = number % 9 == 0 ? null : (Sex)(number % 2),
                Age = number % 11 == 0 ? null : (AgeBand)(number * 7 % 6),
                Education = (Education)(number % 5),
                Occupation = number % 3 == 0 ? Occupation.Employee : (Occupation)(number % 2 == 0 ? 4 : 5),
            },
            Comment = number % 10 == 3 ? Comments[number / 10 % Comments.Length] : null,
        };
    }
}
