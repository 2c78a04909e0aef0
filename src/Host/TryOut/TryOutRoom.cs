using System.Security.Cryptography;
using System.Text.Json;
using Lajur.Host.Access;
using Lajur.Host.TryOut.Moves;
using Lajur.Host.TryOut.Sandboxes;

namespace Lajur.Host.TryOut;

/// <summary>
/// Finds the try-out that a page carries: as it was kept here, or made anew by doing its moves again, on whichever host the
/// request came to.
/// </summary>
internal sealed class TryOutRoom(OfficeCopies copies, SandboxShelf shelf, SandboxTemplate template, MoveTokens tokens, TimeProvider clock)
{
    /// <summary>The office with its draft; null when there is no such drawing in the officer's office.</summary>
    public Task<OfficeCopy?> FindAsync(string definitionId, SignedInOfficer officer, CancellationToken ct) =>
        copies.FindAsync(definitionId, officer.OfficeId, ct);

    /// <summary>A place to work at; null when the host has enough to do.</summary>
    public IDisposable? TryEnter() => shelf.TryEnter();

    /// <summary>What the page carries; a new try-out when it carries nothing that can be read.</summary>
    public MoveList Read(string? token, OfficeCopy copy, SignedInOfficer officer) =>
        tokens.TryRead(token, officer.Id, copy.Draft.DefinitionId) ?? Begin(copy);

    public MoveList Begin(OfficeCopy copy)
    {
        var now = clock.GetUtcNow();
        return new(copy.Stamp, new(now.Year, now.Month, now.Day, now.Hour, now.Minute, 0, TimeSpan.Zero), []);
    }

    public string Write(Sandbox sandbox, SignedInOfficer officer) => tokens.Write(sandbox.List, officer.Id, sandbox.Copy.Draft.DefinitionId);

    /// <summary>The try-out as it stands after these moves. Where the draft was saved anew meanwhile, they are done with the new one.</summary>
    /// <returns>It, and a sentence when not all moves could be done again.</returns>
    public async Task<(Sandbox Sandbox, string? Notice)> OpenAsync(MoveList list, OfficeCopy copy, SignedInOfficer officer, CancellationToken ct)
    {
        var isSame = list.Stamp == copy.Stamp;
        if (isSame && shelf.TryTake(KeyOf(list, copy, officer)) is { } kept)
        {
            return (kept, null);
        }

        var sandbox = await Sandbox.OpenAsync(copy, template, list.BeganAt, ct);
        try
        {
            for (var done = 0; done < list.Moves.Count; done++)
            {
                if (await sandbox.DoAsync(list.Moves[done], ct) is not MoveResult.Done and var result)
                {
                    return await StopAsync(sandbox, list, done, result, ct);
                }
            }

            return (sandbox, isSame ? null : "Rancangan baru saja disimpan. Langkah percobaan Anda sudah diulang dengan rancangan yang baru.");
        }
        catch
        {
            await sandbox.DisposeAsync();
            throw;
        }
    }

    /// <summary>Keeps it for the next move.</summary>
    public ValueTask KeepAsync(Sandbox sandbox, SignedInOfficer officer) =>
        shelf.PutAsync(KeyOf(sandbox.List, sandbox.Copy, officer), sandbox);

    public ValueTask EndAsync(string definitionId, SignedInOfficer officer) => shelf.EndAsync(officer.Id, definitionId);

    /// <summary>A move that broke may have left something: what came before it is done once more, in a database of its own.</summary>
    private async Task<(Sandbox Sandbox, string? Notice)> StopAsync(
        Sandbox sandbox, MoveList list, int done, MoveResult result, CancellationToken ct)
    {
        if (result is MoveResult.Broken)
        {
            var copy = sandbox.Copy;
            await sandbox.DisposeAsync();
            (sandbox, _) = await ReplayAsync(list with { Moves = [.. list.Moves.Take(done)] }, copy, ct);
        }

        return (sandbox, $"Langkah percobaan ke-{done + 1} dan sesudahnya tidak dapat diulang dengan rancangan ini{Why(result)}. Lanjutkan dari sini.");
    }

    private async Task<(Sandbox Sandbox, string? Notice)> ReplayAsync(MoveList list, OfficeCopy copy, CancellationToken ct)
    {
        var sandbox = await Sandbox.OpenAsync(copy, template, list.BeganAt, ct);
        foreach (var move in list.Moves)
        {
            await sandbox.DoAsync(move, ct);
        }

        return (sandbox, null);
    }

    private static string Why(MoveResult result) => result switch
    {
        MoveResult.Refused refused => $": {refused.Errors.Values.FirstOrDefault() ?? "isiannya tidak cocok lagi"}",
        MoveResult.NotPossible not => $": {not.Why}",
        MoveResult.Broken broken => $": {broken.Why}",
        _ => "",
    };

    private static SandboxKey KeyOf(MoveList list, OfficeCopy copy, SignedInOfficer officer) => new(
        officer.Id, copy.Draft.DefinitionId, Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(list))));
}
