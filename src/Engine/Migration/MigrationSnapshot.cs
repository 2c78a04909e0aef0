using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Lajur.Engine.Running;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Migration;

/// <summary>How a run stood before a migration; all that is needed to let it stand so again. Kept by the host, as JSON.</summary>
/// <param name="VersionId">The version it was on.</param>
/// <param name="Version">The number of that version.</param>
/// <param name="State">The inside of the instance, as the store writes it.</param>
/// <param name="Bookmarks">What it waited for.</param>
/// <param name="MigratedTo">The version it was migrated to.</param>
/// <param name="NextSequence">The journal's next number after the migration.</param>
public sealed record MigrationSnapshot(
    string VersionId, int Version, string State, IReadOnlyList<Bookmark> Bookmarks, string MigratedTo, long NextSequence)
{
    /// <summary>What the run was right after the migration, hashed; null for migrations from before this was kept.</summary>
    public string? Standing { get; init; }

    /// <summary>
    /// True while the run has done nothing since the migration. A timer that looked at its clock and waits again leaves two entries in
    /// the journal and another bookmark, but has done nothing.
    /// </summary>
    internal bool StillStands(InstanceState now) => Standing is null ? now.NextSequence == NextSequence : Standing == StandingOf(now);

    /// <summary>The state but for the journal's next number and the ids of bookmarks: 64 hex digits.</summary>
    internal static string StandingOf(InstanceState state)
    {
        var json = JsonNode.Parse(InstanceStateFormat.Write(state))!.AsObject();
        json.Remove("s");
        foreach (var execution in json["e"] as JsonArray ?? [])
        {
            execution!.AsObject().Remove("b");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json.ToJsonString())));
    }
}
