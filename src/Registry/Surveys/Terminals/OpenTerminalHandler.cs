using Lajur.Engine.Storage;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;

namespace Lajur.Registry.Surveys.Terminals;

/// <summary>Handles <see cref="OpenTerminal"/>.</summary>
public sealed class OpenTerminalHandler(
    RegistryDb db, IStepTransaction step, CaseAccess access, Operations operations, TerminalKeys keys, TimeProvider clock)
{
    private const string Operation = "open-survey-terminal";

    public Task<OpenTerminalResult> HandleAsync(OpenTerminal command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => OpenAsync(command, inner), ct);

    private async Task<OpenTerminalResult> OpenAsync(OpenTerminal command, CancellationToken ct)
    {
        if (await access.FindOfficerAsync(command.OfficerId, ct) is not { } officer)
        {
            return new OpenTerminalResult.NotAllowed();
        }

        var name = FormPost.Clean(command.Name).ReplaceLineEndings(" ");
        if (name.Length is 0 or > OpenTerminal.MaxName)
        {
            return new OpenTerminalResult.Invalid(name.Length == 0
                ? "Tulis nama terminal, misalnya Loket 1."
                : $"Nama terminal paling panjang {OpenTerminal.MaxName} huruf. Anda menulis {name.Length}.");
        }

        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        if (!await operations.TryBeginAsync(Operation, command.OperationId, id, ct))
        {
            var earlier = await operations.FindAsync(Operation, command.OperationId, ct);
            return new OpenTerminalResult.Opened(keys.For(earlier!.Value));
        }

        db.Set<SurveyTerminal>().Add(new()
        {
            Id = id,
            OfficeId = officer.OfficeId,
            Name = name,
            KeyHash = TerminalKeys.Hash(keys.For(id)),
            OpenedAt = now,
            OpenedByName = officer.Name,
            ExpiresAt = now + SurveyTerminal.Lifetime,
        });
        await db.SaveChangesAsync(ct);
        return new OpenTerminalResult.Opened(keys.For(id));
    }
}
