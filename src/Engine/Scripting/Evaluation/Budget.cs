using System.Runtime.CompilerServices;

namespace Lajur.Engine.Scripting.Evaluation;

/// <summary>
/// What one run of a script may use up: statements, work inside the library, time, memory, depth. What makes something large asks
/// before it makes it, so that no single expression can pass its bound.
/// </summary>
internal sealed class Budget(EngineOptions options)
{
    private const int WorkPerStatement = 100;
    private const int LookEvery = 64;
    private const int SmallText = 2_000;
    private readonly long _allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
    private readonly long _startedAt = TimeProvider.System.GetTimestamp();
    private long _workLeft = (long)options.ScriptMaxStatements * WorkPerStatement;
    private int _statementsLeft = options.ScriptMaxStatements;
    private int _untilLook = LookEvery;

    /// <summary>How many functions are under way.</summary>
    public int Depth { get; set; }

    public int MaxItems { get; } = options.ScriptMaxItems;

    public TimeSpan Timeout => options.ScriptTimeout;

    /// <summary>One statement, one round of a loop.</summary>
    public void Step()
    {
        if (--_statementsLeft < 0)
        {
            throw new ScriptBoundException($"The script executes more than {options.ScriptMaxStatements} statements.");
        }

        if (--_untilLook <= 0)
        {
            Look();
        }
    }

    /// <summary>So many small pieces of work inside the library.</summary>
    public void Work(long amount = 1)
    {
        _workLeft -= amount;
        if (_workLeft < 0)
        {
            throw new ScriptBoundException($"The script executes more than {options.ScriptMaxStatements} statements.");
        }

        _untilLook -= (int)Math.Min(amount, LookEvery);
        if (_untilLook <= 0)
        {
            Look();
        }
    }

    public void Enter()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++Depth > options.ScriptMaxRecursion)
        {
            throw new ScriptBoundException($"Functions call each other more than {options.ScriptMaxRecursion} deep.");
        }

        Work();
    }

    public void Leave() => Depth--;

    /// <summary>Asked before a text grows to that length in its place.</summary>
    public void CheckLength(long length)
    {
        if (length > options.ScriptMaxValueLength)
        {
            throw new ScriptBoundException($"A text has more than {options.ScriptMaxValueLength} characters.");
        }
    }

    /// <summary>Asked before a new text of that length is made.</summary>
    public void CheckText(long length)
    {
        CheckLength(length);
        if (length > SmallText)
        {
            Work(length / SmallText);
            CheckMemory(length * sizeof(char));
        }
    }

    /// <summary>Asked before something is made that may take so many characters on the way, though its result may be shorter.</summary>
    public void CheckMade(long length)
    {
        Work(1 + (length / SmallText));
        CheckMemory(length * sizeof(char));
    }

    /// <summary>Asked before a list gets that long.</summary>
    public void CheckItems(long count)
    {
        if (count > MaxItems)
        {
            throw TooMany();
        }
    }

    public ScriptBoundException TooMany() => new($"A list or object has more than {MaxItems} items.");

    private void Look()
    {
        _untilLook = LookEvery;
        CheckMemory(0);
        if (TimeProvider.System.GetElapsedTime(_startedAt) > options.ScriptTimeout)
        {
            throw new ScriptBoundException($"The script runs longer than {options.ScriptTimeout.TotalSeconds} s.");
        }
    }

    private void CheckMemory(long more)
    {
        if (GC.GetAllocatedBytesForCurrentThread() - _allocatedBefore + more > options.ScriptMaxMemory)
        {
            throw new ScriptBoundException($"The script needs more than {options.ScriptMaxMemory / 1024 / 1024} MB of memory.");
        }
    }
}
