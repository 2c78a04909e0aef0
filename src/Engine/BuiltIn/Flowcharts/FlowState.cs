using System.Text.Json.Nodes;

namespace Lajur.Engine.BuiltIn.Flowcharts;

/// <summary>
/// What a running flowchart remembers, as two short texts: for each arrow whether it was visited ('0' not yet, '1'
/// visited but not followed, '2' followed), and for each activity whether a WaitAny join there has run ('1').
/// </summary>
internal sealed class FlowState
{
    private readonly JsonObject _properties;
    private readonly char[] _arrows;
    private readonly char[] _fired;

    public FlowState(JsonObject properties, int arrows, int activities)
    {
        _properties = properties;
        _arrows = Read("a", arrows);
        _fired = Read("j", activities);
    }

    public bool IsVisited(Connection x) => _arrows[x.Index] != '0';

    public bool IsFollowed(Connection x) => _arrows[x.Index] == '2';

    public bool HasFired(int activity) => _fired[activity] == '1';

    public void Visit(Connection x, bool followed) => Set(_arrows, x.Index, followed || IsFollowed(x) ? '2' : '1');

    public void Forget(Connection x) => Set(_arrows, x.Index, '0');

    public void Fire(int activity) => Set(_fired, activity, '1');

    public void Unfire(int activity) => Set(_fired, activity, '0');

    /// <summary>Writes the texts back; a flowchart that remembers nothing keeps nothing.</summary>
    public void Save()
    {
        Write("a", _arrows);
        Write("j", _fired);
    }

    private static void Set(char[] marks, int index, char mark) => marks[index] = mark;

    private char[] Read(string name, int length)
    {
        var marks = ((string?)_properties[name] ?? "").PadRight(length, '0').ToCharArray();
        return marks.Length == length ? marks : marks[..length];
    }

    private void Write(string name, char[] marks)
    {
        var text = new string(marks).TrimEnd('0');
        if (text.Length == 0)
        {
            _properties.Remove(name);
        }
        else
        {
            _properties[name] = text;
        }
    }
}
