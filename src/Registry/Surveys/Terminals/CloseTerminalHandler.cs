using Lajur.Registry.Cases.Reading;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Surveys.Terminals;

/// <summary>Handles <see cref="CloseTerminal"/>.</summary>
public sealed class CloseTerminalHandler(RegistryDb db, CaseAccess access, TimeProvider clock)
{
    /// <summary>False when there is no such terminal in the officer's office.</summary>
    public async Task<bool> HandleAsync(CloseTerminal command, CancellationToken ct = default)
    {
        if (await access.FindOfficerAsync(command.OfficerId, ct) is not { } officer)
        {
            return false;
        }

        var now = clock.GetUtcNow();
        var mine = db.Set<SurveyTerminal>().Where(t => t.Id == command.TerminalId && t.OfficeId == officer.OfficeId);
        await mine.Where(t => t.ClosedAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(t => t.ClosedAt, now).SetProperty(t => t.ClosedByName, officer.Name), ct);
        return await mine.AnyAsync(ct);
    }
}
