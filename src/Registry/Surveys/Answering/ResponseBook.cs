using Lajur.Registry.Offices;
using Lajur.Registry.Surveys.Asking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Surveys.Answering;

/// <summary>Where answers are written, and nothing but written.</summary>
public sealed class ResponseBook(RegistryDb db, TimeProvider clock)
{
    internal async Task AddAsync(Guid officeId, Guid serviceId, SurveySource source, SurveyAnswers answers, CancellationToken ct)
    {
        var zone = await db.Set<Office>().Where(o => o.Id == officeId).Select(o => o.TimeZoneId).SingleAsync(ct);
        db.Set<SurveyResponse>().Add(new()
        {
            Id = SurveyResponse.NewId(),
            OfficeId = officeId,
            ServiceId = serviceId,
            AnsweredOn = IndonesianZone.Get(zone).DateOf(clock.GetUtcNow()),
            Source = source,
            Scores = answers.Scores,
            Profile = answers.Profile,
            Comment = answers.Comment,
        });
        await db.SaveChangesAsync(ct);
    }
}
