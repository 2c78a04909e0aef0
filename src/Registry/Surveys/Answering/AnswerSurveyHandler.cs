using Lajur.Engine.Storage;
using Lajur.Registry.Surveys.Asking;
using Lajur.Registry.Surveys.Invitations;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Surveys.Answering;

/// <summary>Handles <see cref="AnswerSurvey"/>: of two posts with one token one counts.</summary>
public sealed class AnswerSurveyHandler(
    RegistryDb db, IStepTransaction step, SurveyInvitations invitations, ResponseBook responses, TimeProvider clock)
{
    public Task<AnswerSurveyResult> HandleAsync(AnswerSurvey command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => AnswerAsync(command, inner), ct);

    private async Task<AnswerSurveyResult> AnswerAsync(AnswerSurvey command, CancellationToken ct)
    {
        var hash = SurveyTokens.Hash(command.Token);
        var invitation = await db.Set<SurveyInvitation>().AsNoTracking().FirstOrDefaultAsync(i => i.TokenHash == hash, ct);
        if (invitation is not { IsUsed: false })
        {
            return invitation is null ? new AnswerSurveyResult.NotFound() : new AnswerSurveyResult.AlreadyAnswered();
        }

        if (invitation.ExpiresAt <= clock.GetUtcNow())
        {
            return new AnswerSurveyResult.Closed();
        }

        var (answers, errors) = SurveyForm.Read(SurveyForm.Invited, command.Values);
        if (answers is null)
        {
            return new AnswerSurveyResult.Invalid(errors);
        }

        if (!await invitations.TryUseAsync(invitation, ct))
        {
            return new AnswerSurveyResult.AlreadyAnswered();
        }

        await responses.AddAsync(invitation.OfficeId, invitation.ServiceId, SurveySource.Invitation, answers, ct);
        return new AnswerSurveyResult.Taken();
    }
}
