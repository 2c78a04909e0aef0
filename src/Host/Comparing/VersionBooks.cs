using Lajur.Registry.Versions;
using Lajur.Registry.Versions.Comparing;
using Lajur.Registry.Versions.Ledger;
using Lajur.Registry.Versions.Publishing;

namespace Lajur.Host.Comparing;

/// <summary>All that the pages of versions read.</summary>
public sealed record VersionBooks(OfficeDrawings Drawings, VersionComparison Comparison, PublicationQuery Publications, DrawingLedger Ledger);
