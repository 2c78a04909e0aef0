using Lajur.Papers.Drawing;
using Lajur.Papers.Setting;
using Lajur.Registry.Services;
using Lajur.Registry.Sop;

namespace Lajur.Papers.Sop;

/// <summary>The SOP-AP document of one version of a drawing (PermenPAN-RB 35/2012): its identity page and its flow.</summary>
public sealed record SopPaper
{
    public required string ServiceName { get; init; }

    /// <summary>Null where nobody wrote one: the document then begins with the flow.</summary>
    public required SopPage? Identity { get; init; }

    public required SopMatrix Matrix { get; init; }

    public required int Version { get; init; }

    /// <summary>Since when it is in force; a draft says on every page that it is none.</summary>
    public required Validity Validity { get; init; }

    /// <summary>What stands above the flow.</summary>
    public string Title => $"STANDAR OPERASIONAL PROSEDUR (SOP) {(Identity?.Title ?? ServiceName).ToUpperInvariant()}";

    /// <summary>What stands at the foot of each page.</summary>
    public string Note => $"{(Identity is { } page ? $"{page.Number} · " : "")}Versi {Version} · {Validity.Words}";

    /// <summary>The flow on pages of A4 landscape.</summary>
    public IReadOnlyList<PaperPage> Flow => FlowPages.Printed(Matrix, Title, Note);

    /// <summary>The whole document.</summary>
    public IReadOnlyList<PaperPage> Pages => Identity is null ? Flow : [.. IdentityPage.Draw(Identity, Note), .. Flow];
}
