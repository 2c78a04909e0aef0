using Lajur.Papers.Drawing;
using Lajur.Papers.Setting;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;

namespace Lajur.Papers.Standards;

/// <summary>
/// The service standard (PermenPAN-RB 15/2014, 14 components) and the announcement that it is kept, beside the version of the
/// drawing that runs.
/// </summary>
public sealed record StandardPaper
{
    /// <summary>What the announcement promises, as the regulation has offices promise it.</summary>
    public const string Pledge =
        "Dengan ini kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar pelayanan yang telah ditetapkan, dan apabila tidak menepati "
        + "janji ini, kami siap menerima sanksi sesuai peraturan perundang-undangan yang berlaku.";

    private const double Size = 10;
    private const double Margin = 56;

    public required Office Office { get; init; }

    public required Service Service { get; init; }

    public required int Version { get; init; }

    /// <summary>Since when it is in force.</summary>
    public required Validity Validity { get; init; }

    /// <summary>"Standar Pelayanan Informasi": a service whose name begins with the word does not say it twice.</summary>
    public string Title => $"Standar Pelayanan {Short}";

    /// <summary>The same for the announcement.</summary>
    public string PledgeTitle => $"Maklumat Pelayanan {Short}";

    private string Short => Service.Name.StartsWith("Pelayanan ", StringComparison.OrdinalIgnoreCase) ? Service.Name["Pelayanan ".Length..] : Service.Name;

    /// <summary>Who signs: the office's, else whoever approved the SOP.</summary>
    public SopSignatory? Signatory => Office.Letterhead.Signatory ?? Service.SopPage?.ApprovedBy;

    /// <summary>The six components of service delivery, then the eight of internal management, in the office's own order.</summary>
    public IReadOnlyList<(string Head, IReadOnlyList<StandardComponent> Components)> Parts =>
    [
        ("Penyampaian pelayanan (service delivery)", [.. Service.Standard.Components.Where(component => component.IsDelivery)]),
        ("Pengelolaan pelayanan di internal organisasi (manufacturing)", [.. Service.Standard.Components.Where(component => !component.IsDelivery)]),
    ];

    /// <summary>The standard on A4.</summary>
    public IReadOnlyList<PaperPage> StandardPages()
    {
        var page = new PageWriter(PaperPage.ShortSide, PaperPage.LongSide, Margin, Note);
        Stationery.WriteHead(page, Office);
        page.Text(Title.ToUpperInvariant(), 14, isBold: true, Align.Middle);
        page.Gap(12);
        var number = 0;
        foreach (var (head, components) in Parts.Where(part => part.Components.Count > 0))
        {
            page.Need(60);
            page.Text(head, 11, isBold: true);
            page.Gap(6);
            foreach (var component in components)
            {
                Write(page, component, ++number);
            }
        }

        Stationery.WriteSignature(page, Signatory, Office.Letterhead.Place);
        return page.Finish();
    }

    /// <summary>The announcement on one A4 landscape, to hang up.</summary>
    public IReadOnlyList<PaperPage> PledgePages()
    {
        var page = new PageWriter(PaperPage.LongSide, PaperPage.ShortSide, Margin, Note);
        Stationery.WriteHead(page, Office);
        page.Gap(10);
        page.Text("MAKLUMAT PELAYANAN", 24, isBold: true, Align.Middle);
        page.Gap(6);
        page.Text(Service.Name, 14, align: Align.Middle);
        page.Gap(20);
        page.Text($"“{Pledge}”", 16, align: Align.Middle);
        page.Gap(14);
        page.Text($"Janji layanan: {Service.Promise.ToText()} · Biaya: GRATIS", 13, isBold: true, Align.Middle);
        Stationery.WriteSignature(page, Signatory, Office.Letterhead.Place);
        return page.Finish();
    }

    /// <summary>What stands at the foot of each page.</summary>
    public string Note => $"{Service.Name} · alur versi {Version} · {Validity.Words}";

    private static void Write(PageWriter page, StandardComponent component, int number)
    {
        page.Need(40);
        page.Text($"{number}. {component.Title}", Size, isBold: true);
        page.Gap(2);
        page.Text(component.Text, Size, indent: 18);
        foreach (var (index, item) in component.Items.Index())
        {
            page.Item(component.IsNumbered ? $"{index + 1}." : "•", item, Size, indent: 18);
        }

        page.Gap(8);
    }
}
