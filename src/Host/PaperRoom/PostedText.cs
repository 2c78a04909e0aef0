using Lajur.Registry.Services;
using Lajur.Registry.Services.Texts;

namespace Lajur.Host.PaperRoom;

/// <summary>Standard and identity page as they stand in the fields of the page: shown, posted, read back and checked.</summary>
public sealed class PostedText
{
    /// <summary>Letters in one field.</summary>
    public const int MostLetters = 8000;

    private const int MostLines = 80, LineLength = 2000, ShortLength = 300;

    private readonly Dictionary<string, string> _values;

    private PostedText(Dictionary<string, string> values) => _values = values;

    /// <summary>What to mend, by field; empty when it can be saved.</summary>
    public Dictionary<string, string> Errors { get; } = new(StringComparer.Ordinal);

    /// <summary>The fields of the identity page with one line, and those with a line each item.</summary>
    public static IReadOnlyList<(string Id, string Label, string Help, bool IsList)> IdentityFields { get; } =
    [
        ("nomor", "Nomor SOP", "Seperti SOP/P.6.5/01/425.111/2023.", false), ("judul", "Nama SOP", "", false),
        ("pemerintah", "Pemerintah", "Seperti Pemerintah Kota Probolinggo.", false), ("unit", "Unit kerja", "", false),
        ("dibuat", "Tanggal pembuatan", "Seperti Januari 2018.", false), ("direvisi", "Tanggal revisi", "", false),
        ("disahkan", "Tanggal pengesahan", "", false), ("efektif", "Tanggal efektif", "", false),
        ("jabatan", "Disahkan oleh: jabatan", "", false), ("nama", "Disahkan oleh: nama", "", false),
        ("pangkat", "Disahkan oleh: pangkat", "", false), ("nip", "Disahkan oleh: NIP", "", false),
        ("hukum", "Dasar hukum", "Satu baris satu butir.", true), ("kualifikasi", "Kualifikasi pelaksana", "Satu baris satu butir.", true),
        ("kaitan", "Keterkaitan", "Satu baris satu butir.", true), ("alat", "Peralatan dan perlengkapan", "Satu baris satu butir.", true),
        ("peringatan", "Peringatan", "", true), ("akibat", "Peringatan: akibatnya", "Satu baris satu butir.", true),
        ("solusi", "Peringatan: solusinya", "Satu baris satu butir.", true), ("pencatatan", "Pencatatan dan pendataan", "Satu baris satu butir.", true),
    ];

    public string this[string field] => _values.GetValueOrDefault(field, "");

    /// <summary>The name of a field of a component of the standard.</summary>
    public static string Field(StandardPart part, string what) => $"{part.ToString().ToLowerInvariant()}-{what}";

    /// <summary>The fields as a text fills them.</summary>
    public static PostedText Of(ServiceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["sumber"] = text.Standard.Source ?? "" };
        foreach (var part in Enum.GetValues<StandardPart>())
        {
            var component = text.Standard.Find(part);
            values[Field(part, "judul")] = component?.Title ?? First(StandardPartNames.Of(part));
            values[Field(part, "teks")] = component?.Text ?? "";
            values[Field(part, "butir")] = string.Join('\n', component?.Items ?? []);
            values[Field(part, "urut")] = component?.IsNumbered == true ? "ya" : "";
        }

        foreach (var (id, value) in text.SopPage is { } page ? Of(page) : [])
        {
            values[id] = value;
        }

        return new(values);
    }

    /// <summary>The fields as they were posted.</summary>
    public static PostedText Of(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new(form.ToDictionary(field => field.Key, field => field.Value.ToString().ReplaceLineEndings("\n").Trim(), StringComparer.Ordinal));
    }

    /// <summary>The text; null when something has to be mended first.</summary>
    /// <param name="before">What it replaces: components keep their order in it.</param>
    public ServiceText? Read(ServiceText before)
    {
        ArgumentNullException.ThrowIfNull(before);
        foreach (var (id, value) in _values)
        {
            CheckLength(id, value);
        }

        CheckIdentity();
        var order = before.Standard.Components.Select(component => component.Part).Concat(Enum.GetValues<StandardPart>()).Distinct();
        return Errors.Count > 0 ? null : new()
        {
            Standard = new() { Source = Blank("sumber"), Components = [.. order.Select(Component).OfType<StandardComponent>()] },
            SopPage = HasIdentity ? Page() : null,
        };
    }

    private bool HasIdentity => IdentityFields.Any(one => this[one.Id].Length > 0);

    private void CheckLength(string id, string value)
    {
        var isList = id.EndsWith("-butir", StringComparison.Ordinal) || IdentityFields.Any(field => field.Id == id && field.IsList);
        if (value.Length > MostLetters)
        {
            Errors[id] = $"Terlalu panjang: paling banyak {MostLetters} huruf. Anda menulis {value.Length}.";
        }
        else if (isList && Lines(id) is { } lines && (lines.Length > MostLines || lines.Any(line => line.Length > LineLength)))
        {
            Errors[id] = $"Paling banyak {MostLines} butir, masing-masing paling panjang {LineLength} huruf.";
        }
        else if (!isList && !id.EndsWith("-teks", StringComparison.Ordinal) && !id.StartsWith('_') && value.Length > ShortLength)
        {
            Errors[id] = $"Terlalu panjang: paling banyak {ShortLength} huruf.";
        }
    }

    private void CheckIdentity()
    {
        (string Id, string Words)[] needed =
            [("nomor", "Tulis nomor SOP."), ("judul", "Tulis nama SOP."), ("pemerintah", "Tulis nama pemerintah."), ("unit", "Tulis unit kerja.")];
        foreach (var (id, words) in HasIdentity ? needed.Where(field => this[field.Id].Length == 0) : [])
        {
            Errors[id] = words;
        }

        if (this["nama"].Length > 0 != this["jabatan"].Length > 0)
        {
            Errors[this["nama"].Length > 0 ? "jabatan" : "nama"] = "Tulis jabatan dan nama yang mengesahkan, atau kosongkan keduanya.";
        }

        if (this["peringatan"].Length == 0 && (this["akibat"].Length > 0 || this["solusi"].Length > 0))
        {
            Errors["peringatan"] = "Tulis peringatannya lebih dulu.";
        }
    }

    private StandardComponent? Component(StandardPart part)
    {
        var (text, items) = (Blank(Field(part, "teks")), Lines(Field(part, "butir")));
        return text is null && items.Length == 0 ? null : new()
        {
            Part = part,
            Title = Blank(Field(part, "judul")) ?? First(StandardPartNames.Of(part)),
            Text = text,
            Items = items,
            IsNumbered = items.Length > 0 && this[Field(part, "urut")].Length > 0,
        };
    }

    private SopPage Page() => new()
    {
        Number = this["nomor"],
        Title = this["judul"],
        Government = this["pemerintah"],
        Unit = this["unit"],
        MadeOn = Blank("dibuat"),
        RevisedOn = Blank("direvisi"),
        ApprovedOn = Blank("disahkan"),
        EffectiveOn = Blank("efektif"),
        ApprovedBy = Blank("nama") is { } name ? new(this["jabatan"], name, Blank("pangkat"), Blank("nip")) : null,
        LegalBasis = Lines("hukum"),
        Qualifications = Lines("kualifikasi"),
        Linkage = Lines("kaitan"),
        Equipment = Lines("alat"),
        Warning = Blank("peringatan") is { } warning ? new() { Text = warning, Consequences = Lines("akibat"), Remedies = Lines("solusi") } : null,
        Recording = Lines("pencatatan"),
    };

    private static IEnumerable<(string Id, string Value)> Of(SopPage page) =>
    [
        ("nomor", page.Number), ("judul", page.Title), ("pemerintah", page.Government), ("unit", page.Unit), ("dibuat", page.MadeOn ?? ""),
        ("direvisi", page.RevisedOn ?? ""), ("disahkan", page.ApprovedOn ?? ""), ("efektif", page.EffectiveOn ?? ""),
        ("jabatan", page.ApprovedBy?.Position ?? ""), ("nama", page.ApprovedBy?.Name ?? ""), ("pangkat", page.ApprovedBy?.Rank ?? ""),
        ("nip", page.ApprovedBy?.Nip ?? ""), ("hukum", string.Join('\n', page.LegalBasis)), ("kualifikasi", string.Join('\n', page.Qualifications)),
        ("kaitan", string.Join('\n', page.Linkage)), ("alat", string.Join('\n', page.Equipment)), ("peringatan", page.Warning?.Text ?? ""),
        ("akibat", string.Join('\n', page.Warning?.Consequences ?? [])), ("solusi", string.Join('\n', page.Warning?.Remedies ?? [])),
        ("pencatatan", string.Join('\n', page.Recording)),
    ];

    private string? Blank(string field) => this[field] is { Length: > 0 } value ? value : null;

    private string[] Lines(string field) => this[field].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string First(string words) => string.Concat(char.ToUpperInvariant(words[0]).ToString(), words.AsSpan(1));
}
