using System.Text.Json.Nodes;
using Lajur.Engine.BuiltIn.Calls;
using Lajur.Engine.Outside;
using Lajur.Host.TryOut.Standing;
using Lajur.Registry.Siak;

namespace Lajur.Host.TryOut.Sandboxes;

/// <summary>Stands where a real host reaches the outside world: writes down what would have gone out, and sends nothing.</summary>
internal sealed class OutsideBook(TimeProvider clock) : IOutsideCaller, ISiakConnector
{
    private const int MostWords = 300;

    private readonly Lock _gate = new();
    private readonly List<OutsideLine> _lines = [];

    public string Kind => HttpCall.Kind;

    public IReadOnlyList<OutsideLine> Lines
    {
        get
        {
            lock (_gate)
            {
                return [.. _lines];
            }
        }
    }

    /// <summary>Every server answers 200 with an empty object.</summary>
    public Task<JsonObject> CallAsync(OutsideCall call, CancellationToken cancellationToken)
    {
        var asked = HttpCall.Read(call.Request);
        var words = asked.Content is { Length: > MostWords } content ? content[..MostWords] + "…" : asked.Content ?? "tanpa isi";
        Add("Panggilan HTTP", $"{asked.Method} {asked.Url.GetLeftPart(UriPartial.Path)}", words);
        return Task.FromResult(new HttpCallAnswer.Answered(StatusCodes.Status200OK, [], "application/json", "{}").Write());
    }

    /// <summary>Whoever tries the drawing out answers in SIAK's place.</summary>
    public Task<SiakStart> BeginAsync(SiakRequest request, CancellationToken ct)
    {
        Add("SIAK", request.CaseNumber, "Permintaan pengerjaan di SIAK. Anda menjawabnya di sini sebagai operator.");
        return Task.FromResult<SiakStart>(new SiakStart.ByOperator());
    }

    private void Add(string way, string to, string what)
    {
        lock (_gate)
        {
            _lines.Add(new(clock.GetUtcNow(), way, to, what));
        }
    }
}
