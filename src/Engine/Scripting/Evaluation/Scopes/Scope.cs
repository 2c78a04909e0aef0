using Lajur.Engine.Scripting.Syntax;

namespace Lajur.Engine.Scripting.Evaluation.Scopes;

/// <summary>The names known in one block or function, and the way outwards. A script has each of its names once: they are compared by identity.</summary>
internal sealed class Scope(Scope? parent, Frame frame)
{
    private Binding[] _bindings = [];
    private int _count;

    public Frame Frame { get; } = frame;

    public Binding? Find(string name)
    {
        for (var at = this; at is not null; at = at.Parent)
        {
            if (at.FindOwn(name) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>What the body of the function at hand, or the script, calls so; null when it does not.</summary>
    public Binding? FindOfBody(string name)
    {
        Binding? found = null;
        for (var at = this; at is not null && at.Frame == Frame; at = at.Parent)
        {
            found = at.FindOwn(name) ?? found;
        }

        return found;
    }

    private Scope? Parent { get; } = parent;

    public Binding? FindOwn(string name)
    {
        for (var i = 0; i < _count; i++)
        {
            if (ReferenceEquals(_bindings[i].Name, name))
            {
                return _bindings[i];
            }
        }

        return null;
    }

    public Binding Add(string name, object? value, bool isReady = true, bool isConstant = false)
    {
        if (FindOwn(name) is { } known)
        {
            (known.Value, known.IsReady) = (value, isReady);
            return known;
        }

        if (_count == _bindings.Length)
        {
            Array.Resize(ref _bindings, Math.Max(4, _count * 2));
        }

        return _bindings[_count++] = new Binding(name, value, isReady, isConstant);
    }

    /// <summary>A fresh scope with the same names and values: the next round of a loop.</summary>
    public Scope Copy()
    {
        var copy = new Scope(Parent, Frame);
        for (var i = 0; i < _count; i++)
        {
            copy.Add(_bindings[i].Name, _bindings[i].Value, _bindings[i].IsReady, _bindings[i].IsConstant);
        }

        return copy;
    }

    /// <summary>Makes known what a block or a body declares; its functions are made by the interpreter.</summary>
    public void Declare(Declared declared)
    {
        foreach (var name in declared.Variables)
        {
            if (FindOwn(name) is null)
            {
                Add(name, null);
            }
        }

        foreach (var (name, constant) in declared.Lexical)
        {
            Add(name, null, isReady: false, constant);
        }
    }
}
