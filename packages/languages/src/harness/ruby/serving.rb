# The person's code loaded, and called case after case.

module CodeNovaHarness
  MAIN = TOPLEVEL_BINDING.receiver
  @started = 0

  class << self
    # `getURL2` is known as `get_url2` too.
    def names_of(name)
      snake = name.gsub(/([a-z0-9])([A-Z])/, '\1_\2').gsub(/([A-Z]+)([A-Z][a-z])/, '\1_\2').downcase
      [snake, name].uniq
    end

    # The person's own method of the top level: the object has others, of the same names at times.
    def top_level_method(names)
      names.each do |name|
        method = MAIN.method(name)
        return method if method.source_location&.first == PERSONS_FILE
      rescue NameError
        next
      end
      nil
    end

    def class_named(name)
      return unless Object.const_defined?(name)

      found = Object.const_get(name)
      found if Class === found
    end

    def spent
      Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID, :microsecond) - @started
    end

    # The block appends the tokens of the answer and returns the microseconds that the person's code took.
    def answer_case
      out = []
      @started = 0
      @started = spent
      micros = yield out
      record('answer', out.join(' '), micros)
    rescue Mistyped => error
      record('mistyped', error.message, spent)
    rescue Exception => error
      record_fault(error, spent)
    end

    def serve_function(spec, source)
      name, returns, mutates, types = spec[1], spec[2], spec[3].to_i, spec[4].split
      names = names_of(name)
      plain = top_level_method(names)
      solution = class_named('Solution')
      method = solution && names.find { |each| solution.method_defined?(each) }
      return record('load', "there is no method #{names.first}") unless plain || method

      record('ready')
      source.integer.times do
        ORIGINALS.clear
        arguments = read_arguments(types, source)
        # By now, since the array of the arguments is the person's too.
        kept = arguments[mutates]
        answer_case do |out|
          result = plain ? plain.call(*arguments) : solution.new.public_send(method, *arguments)
          micros = spent
          mutates.negative? ? write(returns, result, out) : write_mutated(types[mutates], returns, kept, result, out)
          micros
        end
      end
    end

    def write_mutated(type, returns, value, result, out)
      if returns != 'void'
        unless Integer === result && result.between?(0, value.size)
          raise Mistyped, "returned #{described(result)}, where the count of kept elements is expected"
        end

        value = value.first(result)
      end
      write(type, value, out)
    end

    def serve_class(spec, source)
      person = class_named(spec[1])
      return record('load', "there is no class #{spec[1]}") unless person

      methods = spec.drop(3).map do |text|
        name, returns, *types = text.split
        names = names_of(name)
        own = names.find { |each| person.method_defined?(each) }
        return record('load', "class #{spec[1]} has no method #{names.first}") unless own

        takes = types.first&.start_with?('<') ? types.first[1..] : nil
        { name: name, own: own, type: returns.delete_prefix('*'), opaque: returns.start_with?('*'), takes: takes,
          types: takes ? [] : types }
      end
      record('ready')
      source.integer.times do
        ORIGINALS.clear
        calls = Array.new(source.integer) do
          number = source.integer
          [number, read_arguments(number.zero? ? spec[2].split : methods[number - 1][:types], source)]
        end
        answer_case do |out|
          run_calls(person, methods, calls, out)
          spent
        end
      end
    end

    def run_calls(person, methods, calls, out)
      instance = nil
      latest = {}
      calls.each do |number, arguments|
        next instance = person.new(*arguments) if number.zero?

        method = methods[number - 1]
        arguments = [latest[method[:takes]]] if method[:takes]
        result = instance.public_send(method[:own], *arguments)
        latest[method[:name]] = result
        # Written at once: a later call may change what this one has returned. Of an opaque result only the type counts.
        write(method[:type], result, method[:opaque] ? [] : out) unless method[:type] == 'void'
      end
    end

    # By the name of a class; the file is read when the person's code first uses it.
    LIBRARY = { Set: 'set', JSON: 'json', StringIO: 'stringio', Date: 'date', DateTime: 'date', OpenStruct: 'ostruct',
                Forwardable: 'forwardable', Singleton: 'singleton', SecureRandom: 'securerandom', Digest: 'digest',
                Benchmark: 'benchmark', Timeout: 'timeout' }.freeze

    def provide(code, types)
      LIBRARY.each { |name, file| Object.autoload(name, file) unless code.match?(/^\s*(?:class|module)\s+#{name}\b/) }
      # The methods that a file adds to other classes are not found by the name of a class.
      require 'set' if code.include?('to_set')
      require 'bigdecimal' if code.include?('BigDecimal')
      require 'pp' if code.include?('pretty_')
      types.uniq.each { |type| Object.const_set(:Node, NODES[type]) if NODES.key?(type) }
    end

    # Whether it has loaded; what went wrong is said.
    def load_code(code)
      compiled = RubyVM::InstructionSequence.compile(code, PERSONS_FILE, PERSONS_FILE)
      compiled.eval
      true
    rescue SyntaxError => error
      raise unless compiled.nil?

      record('load', error.message.scrub[0, 4_000])
      false
    end

    def run_program(code)
      $PROGRAM_NAME = PERSONS_FILE
      Object.send(:remove_const, :CodeNovaHarness)
      exit!(1) unless load_code(code)
    rescue SystemExit
      # As the program wishes; what it has registered for its end runs as usual.
      raise
    rescue Exception => error
      flush
      tell(error)
      record_fault(error, 0)
      exit(1)
    end

    def main
      path, text = ARGV.shift(2)
      code = File.read(path, encoding: Encoding::UTF_8)
      spec = text.split('|')
      return run_program(code) if spec.first == 'program'

      source = Source.new($stdin.binmode.read.chomp)
      $stdin.set_encoding(Encoding::UTF_8)
      provide(code, spec.drop(2).join(' ').split)
      Object.send(:remove_const, :CodeNovaHarness)
      begin
        spec.first == 'function' ? serve_function(spec, source) : serve_class(spec, source) if load_code(code)
      rescue Exception => error
        record_fault(error, 0)
      end
      flush
      exit!(0)
    end
  end
end

CodeNovaHarness.main
